import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { spend } from '../quota';
import { type Ui, uiOf } from '../spreadsheet/ui';
import { Document, MISSING } from './document';
import './elements';
import { Attribute, ElementType, GlyphType, HorizontalAlignment, ParagraphHeading } from './enums';

/** Makes and opens documents. */
export class DocumentApp
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Document.DocumentApp,
      | 'Attribute'
      | 'ElementType'
      | 'GlyphType'
      | 'HorizontalAlignment'
      | 'ParagraphHeading'
      | 'create'
      | 'getActiveDocument'
      | 'getUi'
      | 'openById'
      | 'openByUrl'
    >
{
  static override readonly className = 'DocumentApp';
  readonly Attribute = Attribute;
  readonly ElementType = ElementType;
  readonly GlyphType = GlyphType;
  readonly HorizontalAlignment = HorizontalAlignment;
  readonly ParagraphHeading = ParagraphHeading;

  create(name: string): Document {
    if (typeof name !== 'string') throw mismatch('DocumentApp.create', [name]);
    const { workspace, user, store } = this.execution;
    store.commit([spend(this.execution, 'documents', 1)]);
    const file = workspace.files.create('document', name, user, this.execution.now());
    return new Document(this.execution, file.id);
  }

  openById(id: string): Document {
    if (typeof id !== 'string') throw mismatch('DocumentApp.openById', [id]);
    const { files } = this.execution.workspace;
    if (files.get(id)?.type !== 'document') throw new ServiceError(MISSING);
    return new Document(this.execution, files.open(id, 'document', this.execution.user).id);
  }

  openByUrl(url: string): Document {
    const id = /\/document\/d\/([\w-]+)/.exec(String(url))?.[1];
    if (id === undefined) throw new ServiceError(`Invalid argument: ${url}`);
    return this.openById(id);
  }

  /** The document that the script is opened in; null elsewhere, which the published types leave out. */
  getActiveDocument(): Document | null {
    const { container } = this.execution.run;
    const { files } = this.execution.workspace;
    if (container === undefined || files.get(container)?.type !== 'document') return null;
    return this.openById(container);
  }

  getUi(): Ui {
    return uiOf(this.execution, 'DocumentApp', 'document');
  }
}
