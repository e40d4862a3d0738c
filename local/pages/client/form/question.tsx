import type { ComponentChild } from 'preact';
import type { FormAnswers, FormItemView } from '../../../views';
import { Icon } from '../common/icons';
import { localHref } from '../common/links';
import { Checkboxes, DropDown, RadioChoices } from './choice-inputs';
import { GridInput, ScaleInput } from './scale-inputs';
import { LineInput, MomentInput, ParagraphInput } from './text-inputs';
import './question.css';

/** What every kind of input is given. */
export interface InputProps {
  readonly item: FormItemView;
  readonly answer: FormAnswers[number] | undefined;
  readonly onAnswer: (answer: string | readonly string[]) => void;
  /** Ids of the title, and of the problem when there is one. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
}

interface QuestionProps extends Omit<InputProps, 'labelledBy' | 'describedBy'> {
  readonly problem: string;
}

export function Question({ problem, ...props }: QuestionProps) {
  const { item } = props;
  if (item.kind === 'section-header') return <Heading item={item} />;
  if (item.kind === 'video') return <Video item={item} />;
  const title = `question-${item.id}`;
  const trouble = `problem-${item.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a card with its legend inside
    <section
      class={problem ? 'form-card question wrong' : 'form-card question'}
      data-item={item.id}
      role="group"
      aria-labelledby={title}
    >
      <div class="question-title" id={title}>
        {item.title}
        {item.required && (
          <span class="question-required" role="img" aria-label="Required question">
            {' '}
            *
          </span>
        )}
      </div>
      {item.help && <div class="question-help form-description">{item.help}</div>}
      {inputFor({ ...props, labelledBy: title, describedBy: problem ? trouble : undefined })}
      {problem && (
        <div class="question-problem" role="alert" id={trouble}>
          {problem}
        </div>
      )}
    </section>
  );
}

function inputFor(props: InputProps): ComponentChild {
  switch (props.item.kind) {
    case 'text':
      return <LineInput {...props} />;
    case 'date':
    case 'time':
      return <MomentInput {...props} />;
    case 'paragraph':
      return <ParagraphInput {...props} />;
    case 'multiple-choice':
      return <RadioChoices {...props} />;
    case 'checkbox':
      return <Checkboxes {...props} />;
    case 'list':
      return <DropDown {...props} />;
    case 'scale':
      return <ScaleInput {...props} />;
    case 'grid':
      return <GridInput {...props} />;
    default:
      return null;
  }
}

function Heading({ item }: { item: FormItemView }) {
  return (
    <section class="form-card">
      <h2 class="question-heading">{item.title}</h2>
      {item.help && <div class="form-description">{item.help}</div>}
    </section>
  );
}

/** Videos are not loaded here: their title and a link stand for them. */
function Video({ item }: { item: FormItemView }) {
  return (
    <section class="form-card">
      <h2 class="question-heading">{item.title || 'Video'}</h2>
      {item.help && <div class="form-description">{item.help}</div>}
      <a
        class="question-video"
        href={localHref(item.videoUrl ?? '')}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="play" size={40} />
        <span>Watch the video</span>
      </a>
    </section>
  );
}
