/** The one HTML page; the client draws the rest by the address. */
export const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workspace</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/client.css">
</head>
<body>
<div id="page"></div>
<script type="module" src="/client.js"></script>
</body>
</html>
`;
