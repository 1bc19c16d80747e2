/** Where something is printed: small, and open to whoever wants to see it. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import type { Source } from '../talk/activity.ts';
import { Icon } from './icons.tsx';
import { Plain } from './marked.tsx';
import { usePage } from './page-context.ts';

export function Sources({ sources, language }: { sources: readonly Source[]; language: Language }) {
  const { words } = usePage();
  if (sources.length === 0) return null;
  return (
    <span class="sources">
      {sources.map(({ key, label, title, detail }) => (
        <details class="source" key={key}>
          <summary>
            <Icon name="page" />
            <span class="unseen">{words.source} </span>
            <Plain text={label} language={language} />
          </summary>
          <span class="cited">
            {detail && (
              <span>
                <Plain text={detail} language={language} />
              </span>
            )}
            <cite>
              <Plain text={title} language={language} />
            </cite>
          </span>
        </details>
      ))}
    </span>
  );
}
