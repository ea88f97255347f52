using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PlainPlans.Bench;

if (args is ["pictures"])
{
    PictureBench.Run();
    return;
}

if (args is ["language"])
{
    LanguageBench.Run();
    return;
}

// In this process: a benchmark that builds a project of its own would not find our central package versions.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(PlanTemplate).Assembly).Run(args, config);
