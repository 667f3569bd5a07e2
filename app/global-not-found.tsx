import '@/app/styles/global.css';
export default function NotFound() { return <html lang="en"><body><h1>Not found</h1></body></html>; }
