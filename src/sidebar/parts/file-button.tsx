import { fileText } from '../file-text';

/** Chooses a text file from this computer. */
export function FileButton({
  label,
  kind = 'outlined',
  onText,
}: {
  label: string;
  kind?: 'primary' | 'outlined';
  onText(text: string, name: string): void;
}) {
  return (
    <label class={`button ${kind} file-button`}>
      {label}
      <input
        class="unseen"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={async (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onText(fileText(await file.arrayBuffer()), file.name);
          // The same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}
