using System.Text.Json;
using System.Text.RegularExpressions;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Tests.Html;

public sealed partial class LongListTests
{
    private const string First = "controls/sandbox/access-key-rotation.html";

    [Fact]
    public void Long_list_of_subjects_goes_on_on_further_pages_and_none_is_left_out()
    {
        var failing = Enumerable.Range(0, ListPages.Rows + 7).Select(i => Sample.Failing($"failing-{i:0000}")).ToList();
        var passing = Enumerable.Range(0, ListPages.Rows - 3).Select(i => Sample.Passing($"apassing-{i:0000}")).ToList();
        var pages = Written([.. passing, .. failing]);

        var written = new[]
        {
            First,
            First.Replace(".html", ".2.html", StringComparison.Ordinal),
            First.Replace(".html", ".3.html", StringComparison.Ordinal),
        }
            .SelectMany(p => Subject().Matches(pages[p]).Select(m => m.Groups[1].Value))
            .ToList();

        Assert.Equal(failing.Concat(passing).Select(s => s.Subject), written);
    }

    [Fact]
    public void Search_page_leads_to_the_place_of_every_subject()
    {
        var subjects = Enumerable
            .Range(0, ListPages.Rows + 1)
            .Select(i => i % 2 == 0 ? Sample.Passing($"user-{i:0000}") : Sample.Failing($"user-{i:0000}"))
            .ToList();
        var pages = Written([.. subjects]);
        using var data = JsonDocument.Parse(
            Data().Match(pages[First.Replace(".html", ".search.html", StringComparison.Ordinal)]).Groups[1].Value
        );
        var links = data.RootElement.GetProperty("links").EnumerateArray().Select(l => l.GetString()!).ToList();
        var outcomes = data
            .RootElement.GetProperty("columns")[1]
            .GetProperty("values")
            .EnumerateArray()
            .Select(l => l.GetString()!)
            .ToList();
        var rows = data.RootElement.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(subjects.Count, rows.Count);
        foreach (var row in rows)
        {
            var target = $"{links[row[3].GetInt32()]}{row[4].GetString()}";
            Assert.StartsWith("../../controls/sandbox/", target, StringComparison.Ordinal);
            var place = target["../../".Length..].Split('#');
            var found = Regex.Match(pages[place[0]], $"<tbody id=\"{place[1]}\">\n?<tr>\n?<th[^>]*><code>([^<]*)</code>");
            Assert.Equal(row[0].GetString(), found.Groups[1].Value);
            Assert.Equal(outcomes[row[1].GetInt32()], subjects.Single(s => s.Subject == row[0].GetString()).Outcome.ToString());
        }
    }

    [Fact]
    public void Subjects_of_the_same_name_have_an_anchor_each_and_others_keep_theirs_in_another_run()
    {
        var two = Written([Sample.Passing("twin"), Sample.Passing("twin"), Sample.Passing("other")])[First];
        var one = Written([Sample.Passing("other")])[First];

        Assert.Equal(3, Anchor().Matches(two).Select(m => m.Value).Distinct().Count());
        Assert.Contains(Anchor().Match(one).Value, two, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_call_of_an_account_stands_on_a_page_and_controls_lead_to_the_right_one()
    {
        Part[] parts =
        [
            .. new[] { "a", "b" }.Select(id => new Part(id, ReadStatus.Complete)
            {
                Calls = [.. Enumerable.Range(0, ListPages.Rows).Select(i => new CallRecord($"iam:Get{id}{i}") { EndOfList = "not paged" })],
            }),
        ];
        var result = Sample.Result(Outcome.Pass, "ok", Sample.Passing()) with { Parts = parts };
        var pages = Pages.Of(Sample.Run(Sample.Account("sandbox", result) with { Parts = parts }));

        Assert.Contains("iam:Geta499", pages["accounts/sandbox.readings.html"], StringComparison.Ordinal);
        Assert.Contains("iam:Getb499", pages["accounts/sandbox.readings.2.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../accounts/sandbox.readings.html#part-a\"", pages[First], StringComparison.Ordinal);
        Assert.Contains("href=\"../../accounts/sandbox.readings.2.html#part-b\"", pages[First], StringComparison.Ordinal);
        Assert.Contains("id=\"part-b\"", pages["accounts/sandbox.readings.2.html"], StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, string> Written(SubjectResult[] subjects) =>
        Pages.Of(Sample.Run(Sample.Account("sandbox", Sample.Result(Outcome.Fail, "Many fail.", subjects))));

    [GeneratedRegex("<tbody id=\"s-[^\"]*\"><tr><th[^>]*><code>([^<]*)</code>")]
    private static partial Regex Subject();

    [GeneratedRegex("<tbody id=\"s-[^\"]*\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("id=\"rows\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
