using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using IamCompliance.Browser.Tests.Browsing;
using IamCompliance.Browser.Tests.Building;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Model;
using Microsoft.Playwright;

namespace IamCompliance.Browser.Tests;

/// <summary>Every page of every kind opens without an incident and is fit for everybody.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(Chromium chromium)
{
    private static readonly Dictionary<string, EvidenceRun> All = Stories
        .All.Append(new("organization", Runs.Organization))
        .Append(new("users", Runs.Users(ListPages.Rows + 1)))
        .ToDictionary(s => s.Key, s => s.Value);

    public static TheoryData<string> Names => new(All.Keys);

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Page_opens_without_error_violation_dialog_or_request(string story)
    {
        using var package = new Package(All[story]);
        await using var window = await chromium.OpenAsync();
        foreach (var path in Kinds(package))
        {
            await window.GoAsync(package, path);
            Assert.True(await window.Page.Locator("h1").IsVisibleAsync(), path);
        }

        Assert.Empty(window.Incidents);
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Page_is_read_without_scripts(string story)
    {
        using var package = new Package(All[story]);
        await using var window = await chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var path in Kinds(package))
        {
            await window.GoAsync(package, path);
            Assert.True(await window.Page.Locator("h1").IsVisibleAsync(), path);
            Assert.Equal(0, await window.Page.Locator("input, select, button").CountAsync());
        }

        Assert.Empty(window.Incidents);
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280, "waived", "hostile", "users")]
    [InlineData(ColorScheme.Dark, 380, "error", "hostile", "organization")]
    public async Task Page_has_no_serious_obstacle_for_anybody(ColorScheme scheme, int width, params string[] stories)
    {
        var found = new List<string>();
        foreach (var story in stories)
        {
            using var package = new Package(All[story]);
            // The rules of axe are themselves a script, which the pages' own policy would refuse.
            await using var window = await chromium.OpenAsync(
                new BrowserNewContextOptions
                {
                    BypassCSP = true,
                    ColorScheme = scheme,
                    ViewportSize = new ViewportSize { Width = width, Height = 800 },
                }
            );
            foreach (var path in Kinds(package, most: 1))
            {
                await window.GoAsync(package, path);
                var result = await window.Page.RunAxe(
                    new AxeRunOptions { ResultTypes = new HashSet<ResultType> { ResultType.Violations } }
                );
                found.AddRange(
                    result
                        .Violations.Where(v => v.Impact is "serious" or "critical")
                        .Select(v => $"{story}/{path}: {v.Id}, {v.Help}: {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}")
                );
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [SkippableFact]
    public async Task Narrow_window_scrolls_tables_and_not_the_page()
    {
        using var package = new Package(Runs.Organization);
        await using var window = await chromium.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 380, Height = 800 },
            }
        );
        foreach (var path in Kinds(package))
        {
            await window.GoAsync(package, path);
            Assert.True(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 380, path);
        }
    }

    [SkippableFact]
    public async Task Print_shows_what_is_folded_and_leaves_out_what_only_a_screen_needs()
    {
        using var package = new Package(Runs.Organization);
        await using var window = await chromium.OpenAsync();
        await window.GoAsync(package, "index.html");
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await window.Page.Locator("#meanings dl").EvaluateAsync<double>("e => e.getBoundingClientRect().height") > 0);
        Assert.False(await window.Page.Locator(".siftbar label").First.IsVisibleAsync());
        Assert.False(await window.Page.Locator("header nav").First.IsVisibleAsync());
        Assert.Equal(
            "rgb(255, 255, 255)",
            await window.Page.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor")
        );
        Assert.NotEmpty(await window.Page.PdfAsync());
    }

    // A page of each kind stands for its kind: accounts and controls of a run have as many as there are of them.
    private static IEnumerable<string> Kinds(Package package, int most = 2) =>
        package
            .Pages.GroupBy(p => $"{p.Count(c => c == '/')} {p.Split('/')[0]} {p.Count(c => c == '.')}")
            .SelectMany(g => g.Key.StartsWith("0 ", StringComparison.Ordinal) ? g : g.Take(most));
}
