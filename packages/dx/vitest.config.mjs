import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

// The same map that the type checker reads, so that a test never runs against a build.
const { paths } = JSON.parse(readFileSync(`${root}/tsconfig.base.json`, "utf8")).compilerOptions;
const alias = Object.entries(paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: `${root}/${file}`,
}));

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/dx/**/*.test.mjs"],
    passWithNoTests: false,
  },
});
