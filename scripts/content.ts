/** `npm run content`: what is wrong with facts, texts, messages and maps, in one list, without a build. */
import { formatError } from '@/lib/facts/contentError';
import { checkContent } from './checkContent';

const { errors } = checkContent();
console.log(errors.length === 0 ? 'No errors in content.' : errors.map(formatError).join('\n'));
if (errors.length > 0) process.exitCode = 1;
