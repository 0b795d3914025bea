using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Html;

public sealed partial class HtmlReportTests
{
    public static TheoryData<string> AllStories => new(Stories.All.Keys);

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Policy_allows_the_sheets_of_the_page_and_nothing_else(string story)
    {
        foreach (var (path, page) in Pages.Of(Stories.All[story]))
        {
            var script = ScriptElement().Match(page) is { Success: true } match ? $" script-src '{Digest(match)}';" : "";
            var expected =
                $"content=\"default-src 'none'; style-src '{Digest(StyleElement().Match(page))}';{script} base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'\"";
            Assert.True(WebUtility.HtmlDecode(page).Contains(expected, StringComparison.Ordinal), path);
        }
    }

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Pages_have_no_other_script_no_inline_style_and_no_event_handler(string story)
    {
        foreach (var page in Pages.Of(Stories.All[story]).Values)
        {
            var rest = DataElement().Replace(ScriptElement().Replace(StyleElement().Replace(page, ""), ""), "");
            foreach (Match tag in Tag().Matches(rest))
            {
                Assert.DoesNotMatch("^<(script|style|link|iframe|img|object|form|base)", tag.Value);
                Assert.DoesNotMatch("\\s(style|src|on[a-z]+)=", AttributeValue().Replace(tag.Value, "=\"\""));
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Anchors_are_unique_and_every_link_leads_to_a_file_and_an_anchor_in_it(string story)
    {
        using var package = new WrittenPackage(Stories.All[story]);
        var pages = Pages.Of(Stories.All[story]);
        var anchors = pages.ToDictionary(p => p.Key, p => Id().Matches(p.Value).Select(m => m.Groups[1].Value).ToList());
        foreach (var (path, page) in pages)
        {
            Assert.Equal(anchors[path].Distinct(), anchors[path]);
            foreach (
                var link in Link()
                    .Matches(page)
                    .Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))
                    .Where(l => !l.StartsWith("https:", StringComparison.Ordinal))
            )
            {
                var target = new Uri(new Uri($"http://package/{path}"), link);
                var file = target.AbsolutePath[1..];
                Assert.True(File.Exists(Path.Combine(package.Root, file)), $"{path} links to {link}");
                Assert.True(target.Fragment.Length == 0 || anchors[file].Contains(target.Fragment[1..]), $"{path} links to {link}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Every_page_is_reached_from_the_first_without_a_script(string story)
    {
        var pages = Pages.Of(Stories.All[story]);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        for (var open = new Queue<string>(reached); open.TryDequeue(out var path); )
        {
            foreach (
                var link in Link()
                    .Matches(pages[path])
                    .Select(m => m.Groups[1].Value)
                    .Where(l => !l.StartsWith("https:", StringComparison.Ordinal))
            )
            {
                var file = new Uri(new Uri($"http://package/{path}"), link).AbsolutePath[1..];
                if (pages.ContainsKey(file) && reached.Add(file))
                    open.Enqueue(file);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Address_that_is_not_https_is_text_and_no_link()
    {
        var pages = string.Concat(Pages.Of(Stories.All["hostile"]).Values);

        Assert.DoesNotContain("href=\"javascript", pages, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("javascript:alert(1)", pages, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_warn_when_nobody_recorded_the_capture_time()
    {
        foreach (var path in new[] { "index.html", "accounts/sandbox.html" })
        {
            Assert.Contains("Capture time not recorded", Pages.Of(Stories.All["error"])[path], StringComparison.Ordinal);
            Assert.DoesNotContain("Capture time not recorded", Pages.Of(Stories.All["pass"])[path], StringComparison.Ordinal);
        }
    }

    private static string Digest(Match match) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(match.Groups[1].Value)))}";

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ScriptElement();

    [GeneratedRegex("<script type=\"application/json\" id=\"rows\">[^<>&]*</script>")]
    private static partial Regex DataElement();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex AttributeValue();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
