export { isInRange, isNotEmpty, matches, useForm } from '@mantine/form';
export { Autocomplete, Checkbox, Menu, MultiSelect, NumberInput, Popover, Radio, Select, Switch, Textarea, TextInput, Tooltip } from '@mantine/core';
export { DateField } from './date-field.tsx';
export { FileUpload } from './file-upload.tsx';
export { FormFoot } from './form-foot.tsx';
export { formSending, type FormSending } from './form-sending.ts';
export { bytes, toFileInput, type FileInput } from './file.ts';
export { Problems, type Refusal } from './problems.tsx';
