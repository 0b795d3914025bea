using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Model;

/// <summary>A pass of controls that test a part of a requirement is told from a pass of the whole, and what AWS answers for names its
/// report.</summary>
public sealed class PartialCoverageTests
{
    [Fact]
    public void The_page_says_that_a_pass_is_one_of_a_part()
    {
        var pages = Pages.Of(Run(isPartial: true));
        var page = pages["index.html"];

        Assert.Contains(
            "</span> Pass, tested in part</span>",
            pages.Single(p => p.Key.StartsWith("programs/", StringComparison.Ordinal)).Value,
            StringComparison.Ordinal
        );
        Assert.Contains("1 pass, tested in part", page, StringComparison.Ordinal);
        Assert.Contains("1 automated in part", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tested in part</span>", string.Concat(Pages.Of(Run(isPartial: false)).Values), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_the_report_of_aws_and_its_scope()
    {
        var pages = Pages.Of(Run(isPartial: true));

        Assert.Contains("in AWS Artifact: AWS SOC 2 Type II report.", pages["not-tested.html"], StringComparison.Ordinal);
        Assert.Contains("is to be looked up at", pages["not-tested.html"], StringComparison.Ordinal);
        Assert.Contains("1 inherited from AWS", pages["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Results_list_what_is_partial_and_inherited_and_their_counts_sum_up()
    {
        using var output = new MemoryStream();
        ResultsWriter.Write(Run(isPartial: true), output);
        using var document = JsonDocument.Parse(output.ToArray());
        var program = document.RootElement.GetProperty("programs")[0];

        Assert.Equal(
            "2.12",
            Assert.Single(document.RootElement.GetProperty("partial").EnumerateArray()).GetProperty("requirement").GetString()
        );
        Assert.Equal(
            "9.1",
            Assert.Single(document.RootElement.GetProperty("inherited").EnumerateArray()).GetProperty("requirement").GetString()
        );
        Assert.Equal(
            program.GetProperty("requirements").GetInt32(),
            program.GetProperty("coverage").EnumerateObject().Sum(p => p.Value.GetInt32())
        );
        Assert.Equal("AWS SOC 2 Type II report", program.GetProperty("inheritedFrom").GetProperty("artifact").GetString());
        Assert.Equal(JsonValueKind.Null, program.GetProperty("inheritedFrom").GetProperty("inScope").ValueKind);
    }

    private static EvidenceRun Run(bool isPartial)
    {
        var run = Stories.All["waived"] with
        {
            Accounts = [Sample.Account("sandbox", Sample.Result(Outcome.Pass, "All hold.", Sample.Passing()))],
        };
        var edition = run.Catalogue.Programs[0];
        return run with
        {
            Catalogue = run.Catalogue with
            {
                Programs =
                [
                    edition with
                    {
                        Inherited = new InheritedEvidence(
                            "AWS SOC 2 Type II report",
                            "https://aws.amazon.com/compliance/services-in-scope/",
                            null
                        ),
                        Requirements =
                        [
                            new Requirement(
                                "2.12",
                                "Access keys are rotated",
                                AssessmentKind.Automated,
                                Responsibility.Customer,
                                [new RequirementControl("access-key-rotation", [], SourceSpan.StartOf("p.yaml"))],
                                isPartial
                            ),
                            new Requirement("9.1", "Doors are locked", AssessmentKind.Automated, Responsibility.Aws, []),
                        ],
                    },
                ],
            },
        };
    }
}
