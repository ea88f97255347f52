using System.Diagnostics;

namespace PlainPlans.Api.Http;

/// <summary>
/// Stands around all endpoints: every failure leaves as a problem document, and nothing that a request holds reaches
/// the log.
/// </summary>
internal sealed class ErrorAnswers(RequestDelegate next, Settings settings, TextWriter log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await next(context);
            if (Missing(context) is { } problem) await problem.WriteAsync(context);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: there is nobody to tell.
        }
        catch (BadHttpRequestException fault)
        {
            await WriteAsync(context, fault.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Problem.Of(ProblemType.TooLarge, HttpNotes.TooLarge(settings.MaxMegabytes))
                : Problem.Of(ProblemType.WrongRequest, HttpNotes.CutOff));
        }
        catch (Exception fault)
        {
            var reference = context.TraceIdentifier;
            await log.WriteLineAsync($"error 500, reference {reference}: {WhatFailed(fault)}");
            await WriteAsync(context, Problem.Of(ProblemType.OurFault, HttpNotes.OurFault(reference)) with { Reference = reference });
        }
    }

    // Routing answers 404 and 405 with a status alone.
    private static Problem? Missing(HttpContext context) => context.Response switch
    {
        { HasStarted: true } or { ContentType: not null } => null,
        { StatusCode: StatusCodes.Status404NotFound } => Problem.Of(ProblemType.NotFound, HttpNotes.NoSuchAddress),
        { StatusCode: StatusCodes.Status405MethodNotAllowed } => Problem.Of(
            ProblemType.WrongMethod, HttpNotes.WrongMethod(context.Response.Headers.Allow.ToString().Split(", "))),
        _ => null,
    };

    private static async Task WriteAsync(HttpContext context, Problem problem)
    {
        if (context.Response.HasStarted)
        {
            context.Abort(); // half an answer must not look like a whole one
            return;
        }

        await problem.WriteAsync(context);
    }

    // The type and the methods, innermost first. The message stays out of it: it may hold words of the data.
    private static string WhatFailed(Exception fault)
    {
        var methods = new StackTrace(fault).GetFrames()
            .Select(frame => frame.GetMethod())
            .Where(method => method?.DeclaringType?.FullName?.StartsWith("PlainPlans.", StringComparison.Ordinal) == true)
            .Select(method => $"{method!.DeclaringType!.FullName}.{method.Name}");
        return $"{fault.GetType().FullName} in {string.Join(" < ", methods.Take(8))}";
    }
}
