import { defineConfig } from 'vitest/config';
import { entrySources, root } from './workspace/packages.mjs';

const alias = Object.entries(entrySources()).map(([name, replacement]) => ({
  find: new RegExp(`^${name}$`),
  replacement,
}));

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/dx/**/*.test.mjs'],
    typecheck: {
      enabled: true,
      checker: 'tsc',
      tsconfig: 'packages/dx/tsconfig.type-tests.json',
      include: ['packages/*/src/**/*.test-d.ts'],
    },
    // A property over a whole space takes longer than a case, and two cores may be shared.
    testTimeout: 30_000,
  },
});
