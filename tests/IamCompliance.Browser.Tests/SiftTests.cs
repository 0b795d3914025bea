using IamCompliance.Browser.Tests.Browsing;
using IamCompliance.Browser.Tests.Building;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IamCompliance.Browser.Tests;

/// <summary>Tables of a page are searched, filtered and sorted, with the mouse and with the keyboard alone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SiftTests(Chromium chromium)
{
    private const string Account = "accounts/account-1.html";

    [SkippableFact]
    public async Task Search_keeps_the_rows_that_hold_the_text()
    {
        using var package = new Package(Runs.Organization);
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, Account);
        var table = window.Page.Locator("table.controls");

        await window.Page.GetByRole(AriaRole.Searchbox).First.FillAsync("NUMBER 11");

        await Expect(table.Locator("tbody tr:visible")).ToHaveCountAsync(1);
        await Expect(table.Locator("tbody tr:visible")).ToContainTextAsync("Rule number 11 holds");
        await Expect(window.Page.Locator("output").First).ToHaveTextAsync("1 of 12 controls");
        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Filter_keeps_one_outcome_and_says_how_many_there_are()
    {
        using var package = new Package(Runs.Organization);
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, Account);
        var outcome = window.Page.GetByLabel("Outcome").First;

        var choice = (await outcome.Locator("option").AllTextContentsAsync()).Single(o => o.StartsWith("Fail", StringComparison.Ordinal));
        await outcome.SelectOptionAsync("Fail");

        var badges = await window.Page.Locator("table.controls tbody tr:visible .badge").AllTextContentsAsync();
        Assert.Equal($"Fail ({badges.Count})", choice);
        Assert.All(badges, b => Assert.EndsWith("Fail", b, StringComparison.Ordinal));
        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Columns_sort_both_ways_by_rank_and_by_number()
    {
        using var package = new Package(Runs.Organization);
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, Account);
        string[] ranks = ["Critical", "High", "Medium", "Low", "Informational"];

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Severity" }).ClickAsync();
        var severities = (await Column(window, 3)).Select(s => Array.IndexOf(ranks, s)).ToList();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Control" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Control" }).ClickAsync();
        var titles = await Column(window, 2);

        Assert.Equal(severities.Order(), severities);
        Assert.Equal(Enumerable.Range(0, 12).Reverse().Select(i => $"Rule number {i} holds"), titles);
        await Expect(window.Page.Locator("table.controls th[aria-sort]")).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Everything_is_done_with_the_keyboard_alone()
    {
        using var package = new Package(Runs.Organization);
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, Account);
        var keyboard = window.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await Expect(window.Page.GetByText("Skip to the content")).ToBeFocusedAsync();
        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("number 3");
        await Expect(window.Page.Locator("output").First).ToHaveTextAsync("1 of 12 controls");
        await keyboard.PressAsync("Escape");
        await Expect(window.Page.Locator("output").First).ToHaveTextAsync("12 of 12 controls");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("ArrowDown");
        await Expect(window.Page.Locator("output").First).Not.ToHaveTextAsync("12 of 12 controls");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(window.Page.Locator("table.controls th[aria-sort=ascending]")).ToContainTextAsync("Outcome");
        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Subjects_of_a_control_keep_their_rows_together()
    {
        using var package = new Package(Runs.Users(30));
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, "controls/sandbox/access-key-rotation.html");

        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync("user-000017");

        var group = window.Page.Locator("table.found tbody:visible");
        await Expect(group).ToHaveCountAsync(1);
        await Expect(group).ToContainTextAsync("Fix:");
        Assert.Empty(window.Incidents);
    }

    private static async Task<IReadOnlyList<string>> Column(Window window, int column) =>
        [.. (await window.Page.Locator($"table.controls tbody tr > :nth-child({column})").AllTextContentsAsync()).Select(t => t.Trim())];
}
