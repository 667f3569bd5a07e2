import { testEngine } from './testEngine';

testEngine('WebKit', 'wide');
