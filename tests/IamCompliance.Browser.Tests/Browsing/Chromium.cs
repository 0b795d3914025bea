using Microsoft.Playwright;

namespace IamCompliance.Browser.Tests.Browsing;

/// <summary>Starts the system's Chromium once for all tests; Playwright never brings a browser of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Names the browser, where it is not in its usual place.</summary>
    private const string PathVariable = "IAMC_CHROMIUM";

    /// <summary>Set by a build server, where a missing browser is a failure.</summary>
    private const string RequiredVariable = "IAMC_BROWSER_TESTS";

    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        var named = Environment.GetEnvironmentVariable(PathVariable);
        var path = new[] { named }.Concat(Usual).FirstOrDefault(File.Exists);
        if (path is null)
        {
            if (Environment.GetEnvironmentVariable(RequiredVariable) == "required")
                throw new InvalidOperationException($"No Chromium at {string.Join(", ", Usual)}, and {RequiredVariable} requires one.");
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Headless = true,
                Args = ["--no-sandbox", "--disable-dev-shm-usage"],
                Timeout = 120_000,
            }
        );
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a window; the test is skipped where there is no browser.</summary>
    internal async Task<Window> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Skip.If(browser is null, $"No Chromium: install it (apt-get install chromium) or name it in {PathVariable}.");
        return await Window.OpenAsync(browser, options ?? new BrowserNewContextOptions());
    }
}
