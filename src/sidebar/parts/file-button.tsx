import { fileText } from '../file-text';

/** Chooses a text file from this computer, or several, which are told one by one. */
export function FileButton({
  label,
  kind = 'outlined',
  accept = '.csv,.tsv,.txt,text/csv',
  multiple = false,
  onText,
}: {
  label: string;
  kind?: 'primary' | 'outlined';
  accept?: string;
  multiple?: boolean;
  onText(text: string, name: string): void;
}) {
  return (
    <label class={`button ${kind} file-button`}>
      {label}
      <input
        class="unseen"
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={async (event) => {
          const input = event.currentTarget;
          for (const file of [...(input.files ?? [])]) {
            onText(fileText(await file.arrayBuffer()), file.name);
          }
          // The same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}
