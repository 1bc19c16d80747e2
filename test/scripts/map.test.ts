import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dialogs } from '../../dialogs/topics/index.ts';
import { type DialogMap, exploreDialogs } from '../../scripts/map/explore.ts';
import { exampleIn, writeMap } from '../../scripts/map/write.ts';
import { readCorpus } from '../../scripts/train/corpus.ts';

const maps = exploreDialogs();
const example = exampleIn(readCorpus(path.join(import.meta.dirname, '../..')));
const page = writeMap(maps, example);
const committed = readFileSync(path.join(import.meta.dirname, '../../docs/dialogs.md'), 'utf8');

/** The ways of a node, as `label → where it leads`. */
function waysFrom(dialog: string, id: string): string[] {
  const node = maps.find(map => map.dialog === dialog)?.nodes.find(each => each.id === id);
  if (node === undefined) throw new Error(`${dialog} has no ${id}`);
  return node.ways.flatMap(({ labels, to }) => labels.map(label => `${label} → ${to.join(', ')}`));
}

describe('the map of the dialogs', () => {
  it('is up to date with them', () => {
    expect(committed === page, 'docs/dialogs.md is not what the dialogs do: run npm run map').toBe(true);
  });

  it('comes out the same each time', () => {
    expect(writeMap(exploreDialogs(), example)).toBe(page);
  });

  it.each(Object.keys(dialogs))('has %s on it, with an answer at its end', dialog => {
    expect(committed.includes(`\n\`${dialog}\``), `docs/dialogs.md has no ${dialog}: run npm run map`).toBe(
      true,
    );
    const map = maps.find(each => each.dialog === dialog);
    expect(map?.nodes.some(({ kind }) => kind === 'answer')).toBe(true);
  });

  it('puts a new dialog into the section of the mandate', () => {
    const unknown = { dialog: 'leave_rules', title: 'Leave rules', nodes: [] } as unknown as DialogMap;
    const [, mandate = ''] = writeMap([...maps, unknown], example).split('## The mandate');
    expect(mandate.split('\n## ')[0]).toContain('### Leave rules');
  });

  it('is a flowchart that Mermaid reads: every box is named once, every arrow ends at a box', () => {
    const box = /^ {2}(\w+)(?:\(\["[^"`<>]*"\]\)|\("[^"`]*"\):::ask|\["[^"`]*"\]:::answer)$/;
    const arrow = /^ {2}(\w+) (?:-->|-\.->)\|"[^"`<>]+"\| (\w+)(\[\["\w+"\]\])?$/;
    const charts = [...page.matchAll(/```mermaid\nflowchart LR\n([^`]+)```/g)].map(([, lines = '']) =>
      lines.trimEnd().split('\n'),
    );
    expect(charts).toHaveLength(maps.length);
    for (const lines of charts) {
      const boxes = lines.flatMap(line => box.exec(line)?.[1] ?? []);
      const arrows = lines.flatMap(line => {
        const [, from, to, elsewhere] = arrow.exec(line) ?? [];
        return from === undefined ? [] : [from, ...(elsewhere === undefined ? [to] : [])];
      });
      expect(new Set(boxes).size).toBe(boxes.length);
      expect(arrows.filter(id => !boxes.includes(id ?? ''))).toEqual([]);
      expect(
        lines.filter(line => !box.test(line) && !arrow.test(line) && !line.startsWith('  classDef ')),
      ).toEqual([]);
    }
  });

  it('does not take what people write for markup', () => {
    const [first] = maps;
    if (first === undefined) throw new Error('no dialogs');
    const nodes = first.nodes.map(node => ({ ...node, text: 'P & T <HQ> "RMS" #1' }));
    expect(writeMap([{ ...first, nodes }], example)).toContain('P #38; T #60;HQ#62; #34;RMS#34; #35;1');
  });

  it('names a question in an answer that leads to it, and draws the arrow of a question', () => {
    expect(page).toContain('cannot be settled here.<br>Another post → post<br>');
    expect(page).toContain(
      '\n  postKey_designation_askCadre -->|"ASP cadre · IP cadre"| designation_headline\n',
    );
    expect(page).toContain(
      '\n  passed_checklist_askPassed -->|"It is locked"| assessment_locked[["assessment_locked"]]\n',
    );
  });
});

describe('the walk through the dialogs', () => {
  it('comes to no question whose button asks the same again', () => {
    const circles = maps.flatMap(({ dialog, nodes }) =>
      nodes.flatMap(({ id, ways }) =>
        ways
          .filter(({ by, to }) => by === 'button' && to.includes(id))
          .map(({ labels }) => [dialog, id, labels]),
      ),
    );
    expect(circles).toEqual([]);
  });

  it('asks for the cadre where a post is held by several, and takes its answer', () => {
    expect(waysFrom('designation_lookup', 'post: designation.askPost')).toContain(
      '“Office Supervisor” → postKey: designation.askCadre',
    );
    expect(waysFrom('designation_lookup', 'postKey: designation.askCadre')).toEqual([
      'ASP cadre → designation.headline',
      'IP cadre → designation.headline',
      'None of these → designation.unsettled',
    ]);
  });

  it('leads from an answer to the question below it, and from there to the next answer', () => {
    expect(waysFrom('assessment_locked', 'locked.missingLikely')).toEqual([
      'asks → coursesDone: locked.askOutside',
    ]);
    expect(waysFrom('courses_not_visible', 'profile: profileQuestions.askProfileFor')).toContainEqual(
      expect.stringMatching(/^Yes, exactly → .*notVisible\.person/),
    );
  });

  it('finds what only several things told together bring about', () => {
    expect(waysFrom('course_duration', 'start')).toContain(
      'courses: conduct-rules, gender-sensitization → duration.several',
    );
  });

  it('finds that one button leads to two answers, where the post decides', () => {
    expect(waysFrom('assessment_locked', 'coursesDone: locked.askCourses')).toContain(
      'All my six courses → profileQuestions.left, locked.missingLikely, locked.sync, locked.unconfirmed',
    );
  });

  it('follows a button into another dialog no further', () => {
    expect(waysFrom('checklist_track', 'passed: checklist.askPassed')).toContain(
      'It is locked → assessment_locked',
    );
  });

  it('reads the dates before, on and after the first of them', () => {
    expect(waysFrom('deadlines', 'start')).toEqual(
      expect.arrayContaining([
        'nothing more said → deadlines.allPast',
        'read before 2026-01-10 → deadlines.next',
        'read on 2026-01-10 → deadlines.today',
      ]),
    );
  });
});
