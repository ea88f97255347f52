using PlainPlans.Api.CommandLine;

// One program, two doors: without arguments it is the service, with them it is a tool.
return await Commands.RunAsync(args, Terminal.OfThisProcess());
