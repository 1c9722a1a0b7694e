import type { Finding } from '../../../finding/finding.js';
import { type Markup, markup } from '../markup.js';
import { listParam, type OpenGroup, openGroups } from '../said.js';
import { alsoMissing, openTogether } from '../sentences.js';
import { capital, weightNames } from '../words.js';
import { claims, findingArticle, type PageContext, picture, where } from './finding-article.js';
import { prose, wordProse } from './prose.js';

/** What cannot be decided yet, put together by what would decide it. */
export function openFindings(context: PageContext): readonly Markup[] {
  return openGroups(context.report).map((group) => {
    const [first, ...others] = group.findings;
    return others.length === 0 ? findingArticle(first, context) : together(group, context);
  });
}

function together({ findings, unknown, location }: OpenGroup, context: PageContext): Markup {
  return markup`<article class="finding open">
${where(location, context)}<p>${prose(openTogether(findings.length, unknown, context.naming.locale))}</p>
<ul class="undecided">
${findings.map((finding) => undecided(finding, context))}</ul>
</article>
`;
}

function undecided(finding: Finding, context: PageContext): Markup | undefined {
  const { naming } = context;
  const { locale } = naming;
  const [basis] = finding.because;
  if (basis === undefined) return undefined;
  const force = basis.force === undefined ? '' : capital(weightNames[basis.force][locale]);
  const missing = listParam(finding.params['missing']);
  const also =
    missing.length === 0
      ? undefined
      : markup`<p class="where">${wordProse(capital(alsoMissing(missing, locale)), naming)}</p>
`;
  return markup`<li><details><summary><span class="weight">${force}</span> ${naming.text(basis.title)}</summary>
${also}${picture(finding, context)}${claims(basis, naming)}<p class="way-out">${prose(naming.text(finding.remedy))}</p></details></li>
`;
}
