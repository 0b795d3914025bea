using IamCompliance.Browser.Tests.Browsing;
using IamCompliance.Browser.Tests.Building;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Html.Writing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IamCompliance.Browser.Tests;

/// <summary>A hundred thousand subjects are searched at once, and read page by page where scripts are off.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LongListTests(Chromium chromium)
{
    private const int Many = 100_000;
    private const string First = "controls/sandbox/access-key-rotation.html";
    private const string Search = "controls/sandbox/access-key-rotation.search.html";

    [SkippableFact]
    public async Task A_hundred_thousand_subjects_are_searched_filtered_and_sorted_on_one_page()
    {
        using var package = new Package(Runs.Users(Many));
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, Search);
        var rows = window.Page.Locator("table.results tbody tr");

        await Expect(window.Page.Locator("output")).ToHaveTextAsync("100,000 of 100,000 subjects");
        await Expect(rows).ToHaveCountAsync(200);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Show 200 more" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(400);
        await window.Page.GetByLabel("Outcome").SelectOptionAsync(new SelectOptionValue { Label = "Fail (10,000)" });
        await Expect(window.Page.Locator("output")).ToHaveTextAsync("10,000 of 100,000 subjects");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Subject" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Subject" }).ClickAsync();
        await Expect(rows.First).ToContainTextAsync("user-099997");
        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync("user-054327");
        await Expect(rows).ToHaveCountAsync(1);

        await rows.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(window.Page.Locator("tbody:target")).ToContainTextAsync(Runs.Name(54327));
        await Expect(window.Page.Locator("tbody:target")).ToBeInViewportAsync();
        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Link_to_a_subject_finds_it_on_whatever_page_it_is_now()
    {
        using var package = new Package(Runs.Users(ListPages.Rows * 3));
        await using var window = await chromium.OpenAsync();
        var subject = new SubjectList([Sample.Passing(Runs.Name(1400))]).Page(1).Single();

        await window.GoAsync(package, $"{First}#{subject.Anchor}");

        await Expect(window.Page.Locator("tbody:target")).ToContainTextAsync(Runs.Name(1400));
        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Search_can_be_linked_to()
    {
        using var package = new Package(Runs.Users(ListPages.Rows * 2));
        await using var window = await chromium.OpenAsync();

        await window.GoAsync(package, $"{Search}#q=user-000123");

        await Expect(window.Page.Locator("output")).ToHaveTextAsync("1 of 1,000 subjects");
        Assert.Empty(window.Incidents);
    }

    [SkippableFact]
    public async Task Without_scripts_every_page_of_the_list_is_reached()
    {
        using var package = new Package(Runs.Users((ListPages.Rows * 2) + 1));
        await using var window = await chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await window.GoAsync(package, First);

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Next page" }).First.ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Next page" }).First.ClickAsync();

        await Expect(window.Page.Locator("table.found tbody")).ToHaveCountAsync(1);
        await Expect(window.Page.Locator(".siftbar")).ToHaveCountAsync(0);
    }
}
