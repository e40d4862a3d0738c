import { useState } from 'preact/hooks';
import type { CoachedTeacher } from '../../coach/show-coaching';
import type { Go } from '../app';
import { Button } from '../parts/button';
import { Later } from '../parts/later';
import { Loaded } from '../parts/loaded';
import { useReading } from '../reading';
import type { Answer } from '../server';
import { CoachedTeacherRow, isAsked, waits } from './coached-teacher';
import { findTeachers, type TeacherOrder } from './find-teachers';

export function CoachingScreen({ go, order }: { go: Go; order: TeacherOrder }) {
  const reading = useReading('coaching');
  return (
    <Loaded reading={reading}>
      {({ teachers, setAside }) =>
        teachers.length === 0 ? (
          <Nothing go={go} />
        ) : (
          <Teachers
            teachers={teachers}
            setAside={setAside}
            order={order}
            onChange={() => reading.state === 'ready' && reading.again()}
          />
        )
      }
    </Loaded>
  );
}

function Nothing({ go }: { go: Go }) {
  return (
    <div class="stack-wide">
      <p>Every teacher will stand here, with their visits and their coaching log.</p>
      <div>
        <Button kind="primary" onClick={() => go({ screen: 'staff' })}>
          Add staff
        </Button>
      </div>
    </div>
  );
}

export function Teachers({
  teachers,
  setAside,
  order: first,
  onChange,
}: {
  teachers: readonly CoachedTeacher[];
  setAside: Answer<'coaching'>['setAside'];
  order: TeacherOrder;
  onChange(): void;
}) {
  const [words, setWords] = useState('');
  const [order, setOrder] = useState(first);
  const [opened, setOpened] = useState('');
  const found = findTeachers(teachers, words, order);
  const find = (email: string, name: string) => {
    setWords(name);
    setOpened(email);
  };
  const saying = teachers.some(({ answers }) => answers.some((one) => isAsked(one) || waits(one)));
  return (
    <div class="stack-wide">
      <div class="stack">
        <input
          class="input"
          type="search"
          placeholder="Find a teacher"
          aria-label="Find a teacher"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <fieldset class="segments" aria-label="Order">
          <Button pressed={order === 'name'} onClick={() => setOrder('name')}>
            By name
          </Button>
          <Button pressed={order === 'unseen'} onClick={() => setOrder('unseen')}>
            Longest not seen
          </Button>
        </fieldset>
      </div>
      {(saying || setAside.length > 0) && words === '' && (
        <Later name="answers">
          {({ WhatTeachersAsk }) => (
            <WhatTeachersAsk teachers={teachers} setAside={setAside} onOpen={find} />
          )}
        </Later>
      )}
      {found.length === 0 && <p>No teacher has these words in name, grade or subject.</p>}
      <ul class="list">
        {found.map((teacher) => (
          <CoachedTeacherRow
            key={teacher.email}
            teacher={teacher}
            opened={opened === teacher.email}
            onOpen={() => setOpened(opened === teacher.email ? '' : teacher.email)}
            onChange={onChange}
          />
        ))}
      </ul>
    </div>
  );
}
