export default function Front() { return <main><h1>Counted at the Strait</h1><a href="/en/">Read</a></main>; }
