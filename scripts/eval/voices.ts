/** How strangers are understood: every voice of the corpus is left out of a training once, and its messages are read by the others. */
import { calibrated } from '../../knowledge/understanding/classifier/classify.ts';
import { rankReadings } from '../../knowledge/understanding/readings.ts';
import { calibrate } from '../train/calibrate.ts';
import { scoreLeftOut } from '../train/left-out.ts';
import { readLessons } from '../train/lessons.ts';
import { isOtherScript } from '../train/voices.ts';
import type { Measure, Verdict } from './format.ts';

/** In so many parts the voices are left out. */
const parts = 6;

/**
 * Scores the corpus with whole voices left out. Takes some minutes: the classifier is trained six times.
 *
 * @param root the repository
 */
export async function scoreVoices(root: string): Promise<Measure[]> {
  const leftOut = await scoreLeftOut(root, readLessons(root), parts);
  const calibration = calibrate(leftOut);
  const verdicts = leftOut.map(({ lesson: { message }, scores }, at) => {
    const readings = rankReadings(calibrated(scores, calibration).message);
    const [top] = readings;
    const verdict: Verdict = {
      id: `${message.voice}-${at + 1}`,
      kind: isOtherScript(message.voice)
        ? 'voices in other scripts'
        : 'voices in Latin letters and Devanagari',
      right: message.intents.some(intent => intent === top?.intent),
      text: message.text,
      expected: message.intents.join(', '),
      got: top?.intent ?? '-',
      confidence: top?.probability ?? 0,
    };
    const inThree = readings.slice(0, 3).some(({ intent }) => message.intents.includes(intent));
    return { verdict, inThree };
  });
  return [
    { name: 'voices left out', verdicts: verdicts.map(({ verdict }) => verdict) },
    {
      name: 'among the first three readings',
      isSummary: true,
      verdicts: verdicts.map(({ verdict, inThree }) => ({ ...verdict, right: inThree })),
    },
  ];
}
