/** The sources of a line: small labels that open to show the document and the place. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import type { ReceivedSource } from '../talk/activity.ts';
import { Icon } from './icons.tsx';
import { PlainText } from './markdown.tsx';
import { usePage } from './page-context.ts';

export function Sources({ sources, language }: { sources: readonly ReceivedSource[]; language: Language }) {
  const { texts } = usePage();
  if (sources.length === 0) return null;
  return (
    <span class="sources">
      {sources.map(({ key, label, title, detail }) => (
        <details class="source" key={key}>
          <summary>
            <Icon name="page" />
            <span class="unseen">{texts.source} </span>
            <PlainText text={label} language={language} />
          </summary>
          <span class="cited">
            {detail && (
              <span>
                <PlainText text={detail} language={language} />
              </span>
            )}
            <cite>
              <PlainText text={title} language={language} />
            </cite>
          </span>
        </details>
      ))}
    </span>
  );
}
