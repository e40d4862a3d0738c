import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoachingView } from '../../../coach/show-coaching';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Later } from '../../parts/later';
import { Loaded } from '../../parts/loaded';
import { OpenTab } from '../../parts/open-tab';
import { useReading } from '../../reading';
import { open } from '../../server';
import { CoachedTeacherRow, isAsked, type LogKept, waits } from './coached-teacher';
import { coachedTeachers, toldApart } from './coached-teachers';
import { Conversations, SessionFormLink } from './conversations';
import { findTeachers, type TeacherOrder } from './find-teachers';

export function CoachingScreen({ go, order }: { go: Go; order: TeacherOrder }) {
  const reading = useReading('coaching');
  return (
    <Loaded reading={reading}>
      {(read) => {
        const view = toldApart(read);
        const again = () => reading.state === 'ready' && reading.again();
        if (view.teachers.length === 0) return <Nothing go={go} />;
        return (
          <div class="stack-wide">
            <Teachers view={view} order={order} onChange={again}>
              <div class="row">
                <Button kind="plain" onClick={() => open('openPatterns')}>
                  Learning needs
                </Button>
                <Button kind="plain" onClick={() => go({ screen: 'evaluation' })}>
                  Evaluation and plans
                </Button>
              </div>
              <Conversations view={view} onChange={again} />
            </Teachers>
            <SessionFormLink formUrl={view.formUrl} onChange={again} />
            <p class="quiet small">
              On tabs: <OpenTab tab="Coach assignments" />, <OpenTab tab="Coaching codes" />.
            </p>
          </div>
        );
      }}
    </Loaded>
  );
}

function Nothing({ go }: { go: Go }) {
  return (
    <Empty outline={false} action="Add staff" onAction={() => go({ screen: 'staff' })}>
      Every teacher will stand here, with their visits and their coaching log.
    </Empty>
  );
}

/** Every teacher, found by a few letters; what stands between the field and the list gives way to what was found. */
export function Teachers({
  view,
  order: first,
  onChange,
  children,
}: {
  view: CoachingView;
  order: TeacherOrder;
  onChange(): void;
  children?: ComponentChildren;
}) {
  const [words, setWords] = useState('');
  const [order, setOrder] = useState(first);
  const [opened, setOpened] = useState('');
  // Held here: with a log of its own a row moves to the coach's own teachers, and would forget it.
  const [kept, setKept] = useState<LogKept | null>(null);
  const teachers = coachedTeachers(view);
  const { setAside } = view;
  const found = findTeachers(teachers, words, order);
  const mine = found.filter((one) => one.mine);
  const parts =
    mine.length > 0 && mine.length < found.length
      ? ([
          ['Your teachers', mine],
          ['Other teachers', found.filter((one) => !one.mine)],
        ] as const)
      : ([['', found]] as const);
  const find = (email: string, name: string) => {
    setWords(name);
    setOpened(email);
  };
  const saying = teachers.some(({ answers }) => answers.some((one) => isAsked(one) || waits(one)));
  return (
    <div class="stack-wide">
      <input
        class="input"
        type="search"
        placeholder="Find a teacher"
        aria-label="Find a teacher"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {words === '' && children}
      {(saying || setAside.length > 0) && words === '' && (
        <Later name="answers">
          {({ WhatTeachersAsk }) => (
            <WhatTeachersAsk teachers={teachers} setAside={setAside} onOpen={find} />
          )}
        </Later>
      )}
      {found.length > 1 && (
        <fieldset class="segments" aria-label="Order">
          <Button pressed={order === 'name'} onClick={() => setOrder('name')}>
            By name
          </Button>
          <Button pressed={order === 'unseen'} onClick={() => setOrder('unseen')}>
            Longest not seen
          </Button>
        </fieldset>
      )}
      {found.length === 0 && <p>No teacher has these words in name, grade or subject.</p>}
      {parts.map(([name, some]) => (
        <section key={name} class="stack" aria-label={name || 'Teachers'}>
          {name && <h2>{name}</h2>}
          <ul class="list">
            {some.map((teacher) => (
              <CoachedTeacherRow
                key={teacher.email}
                teacher={teacher}
                view={view}
                opened={opened === teacher.email}
                kept={kept?.teacher === teacher.email ? kept : null}
                onOpen={() => setOpened(opened === teacher.email ? '' : teacher.email)}
                onKept={setKept}
                onChange={onChange}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
