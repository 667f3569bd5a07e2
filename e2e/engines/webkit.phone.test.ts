import { testEngine } from './testEngine';

testEngine('WebKit', 'phone');
