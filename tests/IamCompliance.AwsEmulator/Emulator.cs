using IamCompliance.AwsEmulator.Calls;
using IamCompliance.AwsEmulator.Faults;
using IamCompliance.AwsEmulator.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IamCompliance.AwsEmulator;

/// <summary>Serves recorded or synthetic accounts over AWS's wire protocols, on loopback only.</summary>
public sealed class Emulator : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly RequestHandler handler;

    private Emulator(WebApplication application, RequestHandler handler)
    {
        this.application = application;
        this.handler = handler;
        Endpoint = new Uri(application.Urls.Single());
    }

    /// <summary>Gets where it listens, such as <c>http://127.0.0.1:49152</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>Gets every request that came.</summary>
    public CallLog Calls => handler.Calls;

    /// <summary>Gets the rules by which calls go wrong.</summary>
    public FaultScript Faults => handler.Faults;

    /// <summary>Gets what was asked for that no reader may ask for, such as <c>iam:CreateUser</c>.</summary>
    public IReadOnlyList<string> Refused => handler.Refused;

    /// <summary>Starts an emulator; it answers as soon as this returns.</summary>
    public static async Task<Emulator> StartAsync(EmulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var handler = new RequestHandler(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(System.Net.IPAddress.Loopback, options.Port);
            });
        var application = builder.Build();
        application.Run(handler.HandleAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new Emulator(application, handler);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        using var noPatience = new CancellationTokenSource(TimeSpan.Zero);
        await application.StopAsync(noPatience.Token).ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }
}
