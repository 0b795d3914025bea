using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IamCompliance.Browser.Tests.Browsing;

/// <summary>Is a window of its own on a package, and remembers what a reader must never see: errors, violations of the policy, dialogs, and
/// requests that leave the disk.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> incidents = [];

    private Window(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Gets what happened that should not.</summary>
    public IReadOnlyCollection<string> Incidents => incidents;

    public static async Task<Window> OpenAsync(IBrowser browser, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(60_000);
        var window = new Window(context, await context.NewPageAsync());
        window.Page.Console += (_, message) => window.incidents.Enqueue($"console {message.Type}: {message.Text}");
        window.Page.PageError += (_, error) => window.incidents.Enqueue($"error: {error}");
        window.Page.Dialog += async (_, dialog) =>
        {
            window.incidents.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        window.Page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith("file:", StringComparison.Ordinal) && request.Url != "about:blank"
                || request.ResourceType != "document"
            )
                window.incidents.Enqueue($"request: {request.Url}");
        };
        return window;
    }

    /// <summary>Goes to a page of a package, with or without an anchor.</summary>
    public async Task GoAsync(Package package, string path)
    {
        // A change of the anchor alone does not load a page anew.
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync($"{new Uri(package.Root + Path.DirectorySeparatorChar)}{path}");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
