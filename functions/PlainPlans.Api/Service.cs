using System.Net;
using PlainPlans.Api.Endpoints;
using PlainPlans.Api.Http;
using PlainPlans.Kinds;
using PlainPlans.Rendering;

namespace PlainPlans.Api;

/// <summary>
/// The HTTP service. It listens on this machine's loopback address and nowhere else; whoever wants it on a network
/// puts the Functions host or another gateway before it.
/// </summary>
internal static class Service
{
    /// <summary>Builds the service, warmed up and ready to start.</summary>
    /// <param name="kinds">The kinds of document.</param>
    /// <param name="settings">The limits.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="log">Takes one line for each failure of ours: what failed and where, never with what data.</param>
    /// <exception cref="InvalidDataException">A template, its sample or the council's words have faults. The message lists all of them, one a line.</exception>
    public static WebApplication Create(KindStore kinds, Settings settings, int port, TextWriter log)
    {
        // The empty builder reads no settings files and no variables, and logs nothing by itself.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "PlainPlans.Api", ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            // The rest of a body that is too large is read and thrown away up to here: a caller who is still sending
            // then gets the answer, and not a broken connection.
            server.Limits.MaxRequestBodySize = settings.MaxBytes * 8;
            server.Listen(IPAddress.Loopback, port);
        });

        var app = builder.Build();
        app.Use(next => new ErrorAnswers(next, settings, log).InvokeAsync);
        var pipeline = new DocumentPipeline(kinds, CouncilFolder.Read(settings));
        var pictures = new PicturePipeline(kinds);
        WarmUp.Run(kinds, pipeline, pictures);
        HealthEndpoints.Map(app, kinds);
        KindEndpoints.Map(app, kinds);
        OpenApiEndpoint.Map(app, kinds, pictures);
        CheckEndpoints.Map(app, pipeline, settings);
        DocumentEndpoints.Map(app, pipeline, settings);
        PictureEndpoints.Map(app, pictures, settings);
        TextEndpoints.Map(app, settings);
        return app;
    }
}
