using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using IamCompliance.Assessment;
using IamCompliance.Evidence.Html;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Html;

public sealed partial class HtmlReportTests
{
    public static TheoryData<string> AllStories => new(Stories.All.Keys);

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Policy_allows_the_style_sheet_of_the_page_and_nothing_else(string story)
    {
        var page = Pages.Of(Stories.All[story]);
        var style = StyleElement().Match(page).Groups[1].Value;
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.Contains($"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Page_has_no_script_no_inline_style_and_no_event_handler(string story)
    {
        foreach (Match tag in Tag().Matches(StyleElement().Replace(Pages.Of(Stories.All[story]), "")))
        {
            Assert.DoesNotMatch("^<(script|style|link|iframe|img|object|form|base)", tag.Value);
            Assert.DoesNotMatch("\\s(style|src|on[a-z]+)=", AttributeValue().Replace(tag.Value, "=\"\""));
        }
    }

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Anchors_are_unique_and_every_link_inside_of_the_page_leads_somewhere(string story)
    {
        var page = Pages.Of(Stories.All[story]);
        var ids = Id().Matches(page).Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(InnerLink().Matches(page).Select(m => m.Groups[1].Value), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Links_to_reports_lead_to_files_of_the_package()
    {
        using var package = new WrittenPackage(Stories.All["hostile"]);
        var links = ReportLink().Matches(File.ReadAllText(Path.Combine(package.Root, "index.html"))).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(package.Root, link)), link));
    }

    [Fact]
    public void Address_that_is_not_https_is_text_and_no_link()
    {
        var page = Pages.Of(Stories.All["hostile"]);

        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("javascript:alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_are_cut_and_the_page_says_by_how_much()
    {
        var failing = Enumerable.Range(0, FoundPart.MostFindings + 7).Select(i => Sample.Failing($"failing-{i:0000}"));
        var passing = Enumerable.Range(0, FoundPart.MostPasses + 3).Select(i => Sample.Passing($"passing-{i:0000}"));

        var page = Pages.Of(Sample.Run(Sample.Account("sandbox", Sample.Result(Outcome.Fail, "Many fail.", [.. failing, .. passing]))));

        Assert.Contains("7 more are left out here", page, StringComparison.Ordinal);
        Assert.Contains("3 more are left out here", page, StringComparison.Ordinal);
        Assert.Contains("failing-0499", page, StringComparison.Ordinal);
        Assert.DoesNotContain("failing-0500", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_warns_when_nobody_recorded_the_capture_time()
    {
        Assert.Contains("Capture time not recorded", Pages.Of(Stories.All["error"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Capture time not recorded", Pages.Of(Stories.All["pass"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Failing_and_unreadable_controls_stand_open_and_passing_ones_do_not()
    {
        Assert.Contains("class=\"control\" open", Pages.Of(Stories.All["fail"]), StringComparison.Ordinal);
        Assert.Contains("class=\"control\" open", Pages.Of(Stories.All["error"]), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"control\" open", Pages.Of(Stories.All["pass"]), StringComparison.Ordinal);
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex AttributeValue();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex InnerLink();

    [GeneratedRegex("href=\"(controls/[^\"]*)\"")]
    private static partial Regex ReportLink();
}
