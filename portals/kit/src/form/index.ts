export { isInRange, isNotEmpty, matches, useForm } from '@mantine/form';
export { Autocomplete, Checkbox, Menu, MultiSelect, NumberInput, Popover, Radio, Select, Switch, Textarea, TextInput, Tooltip } from '@mantine/core';
export { DateField } from './date-field.tsx';
export { FileUpload } from './file-upload.tsx';
export { bytes, toFileInput, type FileInput } from './file.ts';
export { fieldErrors, Problems, type Refusal } from './problems.tsx';
