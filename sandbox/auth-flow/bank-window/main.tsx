import { createRoot } from 'react-dom/client';
import { hasKeys, readData } from '../client/read-data';
import type { BankBoot } from '../protocol';
import { BankWindow } from './bank-window';

const root = document.getElementById('root');
const boot = readData(hasKeys<BankBoot>('ticket', 'institutionName', 'businessName', 'offered'));
if (root) createRoot(root).render(<BankWindow boot={boot} />);
