using System.Globalization;
using System.Xml.Linq;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.JUnit;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.JUnit;

public sealed class JUnitTests
{
    public static TheoryData<string> AllStories => new(Stories.All.Keys);

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Counts_of_a_suite_are_those_of_its_cases(string story)
    {
        foreach (var suite in XDocument.Parse(Written.Of(new JUnitFile(), Stories.All[story])).Descendants("testsuite"))
        {
            var cases = suite.Elements("testcase").ToList();
            Assert.Equal(Number(suite, "tests"), cases.Count);
            Assert.Equal(Number(suite, "failures"), cases.Elements("failure").Count());
            Assert.Equal(Number(suite, "errors"), cases.Elements("error").Count());
            Assert.Equal(Number(suite, "skipped"), cases.Elements("skipped").Count());
        }

        static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("a\0b", "a\\u{0000}b")]
    [InlineData("\uFFFE\uFFFF", "\\u{FFFE}\\u{FFFF}")]
    [InlineData("\u001B[31m", "\\u{001B}[31m")]
    [InlineData("a  b ", "a b")]
    [InlineData("", "(empty)")]
    [InlineData("\U0001F600<&\"'>", "\U0001F600<&\"'>")]
    public void Characters_that_xml_cannot_hold_are_made_visible(string text, string written) => Assert.Equal(written, JUnitText.Of(text));

    // Not among the others: metadata of an attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_pair_is_made_visible() => Assert.Equal("\\u{D800}x", JUnitText.Of("\uD800x"));

    [Fact]
    public void Failure_names_so_many_subjects_and_counts_the_others()
    {
        var subjects = Enumerable
            .Range(0, JUnitCase.MostSubjects + 7)
            .Select(i => Sample.Failing($"user-{i:D4}"))
            .Append(Sample.Passing())
            .ToArray();

        var failure = XDocument
            .Parse(Written.Of(new JUnitFile(), Sample.Run(Sample.Account("sandbox", Sample.Result(Outcome.Fail, "All fail.", subjects)))))
            .Descendants("failure")
            .Single();

        Assert.Equal(JUnitCase.MostSubjects, failure.Value.Split('\n').Count(l => l.StartsWith("user-", StringComparison.Ordinal)));
        Assert.EndsWith("7 more in results.json\n", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_read_stands_in_the_errors_of_the_suite() =>
        Assert.StartsWith(
            "iam/credential-report was denied",
            XDocument.Parse(Written.Of(new JUnitFile(), Stories.All["error"])).Descendants("system-err").Single().Value,
            StringComparison.Ordinal
        );
}
