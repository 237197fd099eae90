import { Button, FileButton } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';
import { bytes, refuseFile } from './file.ts';

interface FileUploadProps {
  label: string;
  value: File | null;
  onChange: (file: File | null) => void;
  /** With the dot, lower case: `.xlsx`. */
  extensions: readonly string[];
  maxBytes: number;
  hint?: string;
  /** The server's reason, when it refused the file. */
  error?: ReactNode;
  disabled?: boolean;
}

/** One file, by button or by dropping it; refuses a wrong kind or size before anything is sent. */
export function FileUpload({ label, value, onChange, extensions, maxBytes, hint, error, disabled = false }: FileUploadProps) {
  const t = useKitText();
  const id = useId();
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const types = extensions.join(' ');

  function take(file: File | null | undefined) {
    if (!file) return;
    const reason = refuseFile(file, extensions, maxBytes);
    setRefusal(reason && t(`upload.${reason}`, { name: file.name, size: bytes(file.size), limit: bytes(maxBytes), types }));
    onChange(reason ? null : file);
  }

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take(event.dataTransfer.files[0]);
  };
  const onDragOver = (event: DragEvent) => { event.preventDefault(); setOver(true); };
  const problem = refusal ?? error;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is the second way; the button below is the one for everybody
    <div className="k-upload" role="group" aria-labelledby={id} data-over={over || undefined} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      <IconFileSpreadsheet size={28} stroke={1.25} aria-hidden />
      <div className="k-upload-text">
        <b id={id}>{label}</b>
        <span className="k-meta">{value ? `${value.name} · ${bytes(value.size)}` : t('upload.limit', { types, size: bytes(maxBytes) })}</span>
        {hint && <span className="k-meta">{hint}</span>}
        {problem && <span className="k-error" role="alert">{problem}</span>}
      </div>
      <div className="k-upload-choose">
        {!value && <span className="k-meta k-hide-phone">{t('upload.drop')}</span>}
        <FileButton onChange={take} accept={extensions.join(',')} disabled={disabled} inputProps={{ 'aria-label': label, tabIndex: -1 }}>
          {props => <Button {...props} variant="default" disabled={disabled} leftSection={<IconUpload size={16} aria-hidden />}>{t(value ? 'upload.change' : 'upload.choose')}</Button>}
        </FileButton>
        {value && !disabled && <Button variant="subtle" onClick={() => onChange(null)}>{t('upload.remove')}</Button>}
      </div>
    </div>
  );
}
