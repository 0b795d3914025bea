using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Golden;

namespace IamCompliance.Evidence.Tests.Formats;

/// <summary>Holds what is true of every format.</summary>
public sealed class FormatTests
{
    private const string Real = "neglected-account";

    public static TheoryData<string, string> FormatsAndStories
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var format in Format.All.Keys)
            {
                foreach (var story in Stories.All.Keys)
                    data.Add(format, story);
            }

            return data;
        }
    }

    public static TheoryData<string, string> FormatsAndRuns
    {
        get
        {
            var data = FormatsAndStories;
            foreach (var format in Format.All.Keys)
                data.Add(format, Real);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndStories))]
    public void Files_are_as_accepted(string format, string story)
    {
        var files = Written.Files(Format.All[format].Writer, Stories.All[story]);
        if (files.Count == 0)
            Assert.Equal(("asff", "empty"), (format, story));
        else
            GoldenFile.Matches(story, Format.All[format].Golden, Assert.Single(files).Value);
    }

    [Theory]
    [MemberData(nameof(FormatsAndRuns))]
    public void Files_are_valid(string format, string story)
    {
        foreach (var (path, text) in Written.Files(Format.All[format].Writer, Run(story)))
            Assert.Equal((path, ""), (path, string.Join('\n', Format.All[format].Errors(text).Take(5))));
    }

    [Theory]
    [MemberData(nameof(FormatsAndRuns))]
    public void Totals_are_those_of_the_canonical_record(string format, string story)
    {
        var run = Run(story);
        using var output = new MemoryStream();
        ResultsWriter.Write(run, output);
        using var results = JsonDocument.Parse(output.ToArray());
        var expected = results.RootElement.GetProperty("totals").EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetInt32());

        var outcomes = Format.All[format].Outcomes(Written.Files(Format.All[format].Writer, run)).ToList();

        Assert.Equal(expected, Enum.GetNames<Outcome>().ToDictionary(o => o, o => outcomes.Count(f => f == o)));
        Assert.Equal(expected.Values.Sum(), outcomes.Count);
    }

    [Theory]
    [MemberData(nameof(FormatsAndStories))]
    public void No_full_access_key_id_is_written(string format, string story) =>
        Assert.All(Written.Files(Format.All[format].Writer, Stories.All[story]).Values, t =>
            Assert.DoesNotContain("AKIAIOSFODNN7EXAMPLE", t, StringComparison.Ordinal)
        );

    private static EvidenceRun Run(string story) => story == Real ? RealRun.NeglectedAccount : Stories.All[story];
}
