import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { method } from './form-item';
import { integer, mismatch, text } from './signatures';
import type { RuleName, ValidationRecord } from './validation-rules';

type Kind = 'TextValidation' | 'ParagraphTextValidation' | 'CheckboxValidation';

let recordOf: (validation: Validation) => ValidationRecord | null;

/** A built validation; it has no methods of its own. Null without a rule: setting it removes what there was. */
abstract class Validation extends ServiceObject {
  readonly #record: ValidationRecord | null;

  static {
    recordOf = (validation) => validation.#record;
  }

  constructor(execution: Execution, record: ValidationRecord | null) {
    super(execution);
    this.#record = record;
  }
}

class TextValidation extends Validation {
  static override readonly className = 'TextValidation';
}

class ParagraphTextValidation extends Validation {
  static override readonly className = 'ParagraphTextValidation';
}

class CheckboxValidation extends Validation {
  static override readonly className = 'CheckboxValidation';
}

/** What an item keeps of the validation that a script sets. */
export function validationFor(
  kind: Kind,
  validation: unknown,
  item: ServiceObject,
): ValidationRecord | null {
  if (validation === null) return null;
  const fits =
    validation instanceof Validation &&
    (validation.constructor as typeof ServiceObject).className === kind;
  if (!fits) throw mismatch(validation, method(item, 'setValidation'));
  return recordOf(validation);
}

let requires: <Builder extends ValidationBuilder>(
  builder: Builder,
  rule: RuleName,
  values?: readonly (string | number)[],
) => Builder;
let built: (builder: ValidationBuilder) => ValidationRecord | null;

/** A validation has one rule: the last that was required. */
abstract class ValidationBuilder extends ServiceObject {
  #help = '';
  #rule: Omit<ValidationRecord, 'help'> | undefined;

  static {
    requires = (builder, rule, values = []) => {
      builder.#rule = { rule, values };
      return builder;
    };
    built = (builder) => (builder.#rule ? { ...builder.#rule, help: builder.#help } : null);
  }

  setHelpText(help: string): this {
    this.#help = text(help, method(this, 'setHelpText'));
    return this;
  }
}

type Patterns =
  | 'build'
  | 'setHelpText'
  | 'requireTextContainsPattern'
  | 'requireTextDoesNotContainPattern'
  | 'requireTextMatchesPattern'
  | 'requireTextDoesNotMatchPattern'
  | 'requireTextLengthGreaterThanOrEqualTo'
  | 'requireTextLengthLessThanOrEqualTo';

abstract class PatternBuilder extends ValidationBuilder {
  requireTextContainsPattern(pattern: string): this {
    return requires(this, 'contains-pattern', [expression(pattern)]);
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return requires(this, 'not-contains-pattern', [expression(pattern)]);
  }

  requireTextMatchesPattern(pattern: string): this {
    return requires(this, 'matches-pattern', [expression(pattern)]);
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return requires(this, 'not-matches-pattern', [expression(pattern)]);
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    const name = method(this, 'requireTextLengthGreaterThanOrEqualTo');
    return requires(this, 'length-at-least', [integer(number, name)]);
  }

  requireTextLengthLessThanOrEqualTo(number: number): this {
    const name = method(this, 'requireTextLengthLessThanOrEqualTo');
    return requires(this, 'length-at-most', [integer(number, name)]);
  }
}

export class ParagraphTextValidationBuilder
  extends PatternBuilder
  implements Built<GoogleAppsScript.Forms.ParagraphTextValidationBuilder, Patterns>
{
  static override readonly className = 'ParagraphTextValidationBuilder';

  build() {
    return new ParagraphTextValidation(this.execution, built(this));
  }
}

export class TextValidationBuilder
  extends PatternBuilder
  implements
    Built<
      GoogleAppsScript.Forms.TextValidationBuilder,
      | Patterns
      | 'requireNumber'
      | 'requireWholeNumber'
      | 'requireNumberBetween'
      | 'requireNumberNotBetween'
      | 'requireNumberEqualTo'
      | 'requireNumberNotEqualTo'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireTextIsEmail'
      | 'requireTextIsUrl'
    >
{
  static override readonly className = 'TextValidationBuilder';

  requireNumber(): this {
    return requires(this, 'number');
  }

  requireWholeNumber(): this {
    return requires(this, 'whole-number');
  }

  requireNumberBetween(start: number, end: number): this {
    return requires(this, 'number-between', [number(start), number(end)]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return requires(this, 'number-not-between', [number(start), number(end)]);
  }

  requireNumberEqualTo(to: number): this {
    return requires(this, 'number-equal', [number(to)]);
  }

  requireNumberNotEqualTo(to: number): this {
    return requires(this, 'number-not-equal', [number(to)]);
  }

  requireNumberGreaterThan(than: number): this {
    return requires(this, 'number-greater', [number(than)]);
  }

  requireNumberGreaterThanOrEqualTo(least: number): this {
    return requires(this, 'number-at-least', [number(least)]);
  }

  requireNumberLessThan(than: number): this {
    return requires(this, 'number-less', [number(than)]);
  }

  requireNumberLessThanOrEqualTo(most: number): this {
    return requires(this, 'number-at-most', [number(most)]);
  }

  requireTextIsEmail(): this {
    return requires(this, 'email');
  }

  requireTextIsUrl(): this {
    return requires(this, 'url');
  }

  build() {
    return new TextValidation(this.execution, built(this));
  }
}

export class CheckboxValidationBuilder
  extends ValidationBuilder
  implements
    Built<
      GoogleAppsScript.Forms.CheckboxValidationBuilder,
      | 'build'
      | 'setHelpText'
      | 'requireSelectAtLeast'
      | 'requireSelectAtMost'
      | 'requireSelectExactly'
    >
{
  static override readonly className = 'CheckboxValidationBuilder';

  requireSelectAtLeast(number: number): this {
    const name = method(this, 'requireSelectAtLeast');
    return requires(this, 'select-at-least', [integer(number, name)]);
  }

  requireSelectAtMost(number: number): this {
    const name = method(this, 'requireSelectAtMost');
    return requires(this, 'select-at-most', [integer(number, name)]);
  }

  requireSelectExactly(number: number): this {
    const name = method(this, 'requireSelectExactly');
    return requires(this, 'select-exactly', [integer(number, name)]);
  }

  build() {
    return new CheckboxValidation(this.execution, built(this));
  }
}

function number(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw mismatch(value, 'FormApp.TextValidationBuilder.requireNumber');
}

/** Google's patterns are RE2; what JavaScript cannot read is refused. */
function expression(pattern: unknown): string {
  const source = text(pattern, 'FormApp.TextValidationBuilder.requireTextMatchesPattern');
  try {
    new RegExp(source);
  } catch {
    throw new ServiceError(`Invalid regular expression: ${source}`);
  }
  return source;
}
