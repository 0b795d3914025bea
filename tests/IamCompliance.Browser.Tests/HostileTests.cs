using IamCompliance.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace IamCompliance.Browser.Tests;

/// <summary>Names an attacker chose are text: they run nothing and close nothing, also where a script reads them as data.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Hostile_names_are_shown_as_they_are_and_do_nothing()
    {
        using var package = new Package(Stories.All["hostile"]);
        await using var window = await chromium.OpenAsync();
        foreach (var path in package.Pages)
        {
            await window.GoAsync(package, path);
            Assert.Equal(
                0,
                await window.Page.Locator("main script:not([type='application/json']), main b, main [onmouseover]").CountAsync()
            );
            foreach (var button in await window.Page.Locator("button:visible").AllAsync())
                await button.ClickAsync();
        }

        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Hostile_names_in_the_data_of_a_search_are_shown_as_they_are()
    {
        using var package = new Package(Stories.All["hostile"]);
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, "search.html");

        await Expect(window.Page.Locator("table.results tbody th")).ToContainTextAsync("# </title><b>`Title`</b> | \\u{202E}");
        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("<b>");
        await Expect(window.Page.Locator("output")).ToHaveTextAsync("1 of 1 results");
        Assert.Empty(window.Incidents);
    }
}
