using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Asff;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Formats;
using IamCompliance.Evidence.Tests.Schemas;
using IamCompliance.Foundations.Logic;

namespace IamCompliance.Evidence.Tests.Asff;

public sealed class AsffTests
{
    [Fact]
    public void Hundred_and_one_findings_make_two_batches()
    {
        var subjects = Enumerable.Range(0, 101).Select(i => Sample.Failing($"arn:aws:iam::111122223333:user/u{i:D3}")).ToArray();
        var files = Written.Files(
            new AsffFiles(),
            Sample.Run(Sample.Account("sandbox", Sample.Result(Outcome.Fail, "All fail.", subjects)))
        );

        Assert.Equal(
            [("asff/sandbox/000001.json", 100), ("asff/sandbox/000002.json", 1)],
            files.Select(f => (f.Key, FormatTotals.Parse(f.Value).GetArrayLength()))
        );
        var ids = files.Values.SelectMany(f => FormatTotals.Parse(f).EnumerateArray()).Select(f => FormatTotals.Text(f, "Id")).ToList();
        Assert.Equal(101, ids.Distinct().Count());
    }

    [Fact]
    public void Batch_holds_findings_of_one_account_only()
    {
        var other = Sample.Account("other", Sample.Result(Outcome.Pass, "ok", Sample.Passing()));
        var run = Sample.Run(
            Sample.Account("sandbox", Sample.Result(Outcome.Pass, "ok", Sample.Passing())),
            other with
            {
                State = other.State with { AccountId = "444455556666" },
            }
        );

        var files = Written.Files(new AsffFiles(), run);

        Assert.Equal(["asff/other/000001.json", "asff/sandbox/000001.json"], files.Keys);
        Assert.Equal("444455556666", FormatTotals.Text(Findings(files["asff/other/000001.json"])[0], "AwsAccountId"));
    }

    [Theory]
    [InlineData("aws", new[] { "eu-central-1", "us-east-1" }, "arn:aws:securityhub:us-east-1:111122223333:product/111122223333/default")]
    [InlineData("aws", new string[0], "arn:aws:securityhub:us-east-1:111122223333:product/111122223333/default")]
    [InlineData("aws", new[] { "eu-central-1" }, "arn:aws:securityhub:eu-central-1:111122223333:product/111122223333/default")]
    [InlineData("aws-us-gov", new string[0], "arn:aws-us-gov:securityhub:us-gov-west-1:111122223333:product/111122223333/default")]
    [InlineData("aws-cn", new string[0], "arn:aws-cn:securityhub:cn-north-1:111122223333:product/111122223333/default")]
    public void Product_is_the_default_one_of_the_account(string partition, string[] regions, string arn) =>
        Assert.Equal(arn, AsffProduct.ArnOf(Sample.Account().State with { Partition = partition, Regions = regions }));

    [Fact]
    public void Every_subject_has_a_finding_with_one_resource()
    {
        var subjects = Enumerable.Range(0, 33).Select(i => Sample.Failing($"arn:aws:iam::111122223333:user/u{i:D3}")).ToArray();

        var findings = Findings(
            Written.Of(new AsffFiles(), Sample.Run(Sample.Account("sandbox", Sample.Result(Outcome.Fail, "All fail.", subjects))))
        );

        Assert.Equal(33, findings.Count);
        Assert.All(findings, f =>
            Assert.Equal("AwsIamUser", FormatTotals.Text(Assert.Single(f.GetProperty("Resources").EnumerateArray()), "Type"))
        );
    }

    [Fact]
    public void Thirty_third_requirement_is_counted_and_not_written()
    {
        var bound = Sample.Bound() with { Requirements = [.. Enumerable.Range(1, 33).Select(i => new RequirementReference("p", $"{i}"))] };

        var finding = Assert.Single(
            Findings(
                Written.Of(
                    new AsffFiles(),
                    Sample.Run(Sample.Account("sandbox", Sample.Result(bound, Outcome.Pass, "ok", Sample.Passing())))
                )
            )
        );

        var related = finding
            .GetProperty("Compliance")
            .GetProperty("RelatedRequirements")
            .EnumerateArray()
            .Select(r => r.GetString())
            .ToList();
        Assert.Equal(32, related.Count);
        Assert.Equal(("p 31", "2 more in results.json"), (related[30], related[31]));
        Assert.Empty(SchemaFiles.Errors(SchemaFiles.Asff, finding));
    }

    [Fact]
    public void Texts_longer_than_security_hub_takes_are_cut_and_valid()
    {
        var long_ = string.Concat(Enumerable.Repeat("x\U0001F600", 2000));
        var control = Sample.Control() with { Title = long_, Remediation = new Remediation(long_, null) };
        var subject = Sample.Failing(long_) with
        {
            Reasons = [.. Enumerable.Repeat(new Reason(long_, long_, long_, PartIds.CredentialReport, Truth.False), 30)],
            RemediationCli = long_,
        };

        var finding = Assert.Single(
            Findings(
                Written.Of(
                    new AsffFiles(),
                    Sample.Run(Sample.Account(long_, Sample.Result(Sample.Bound(control, long_), Outcome.Fail, long_, subject)))
                )
            )
        );

        Assert.Empty(SchemaFiles.Errors(SchemaFiles.Asff, finding));
        Assert.Equal("x\U0001F600", FormatTotals.Text(finding, "Title")[..3]);
        Assert.EndsWith("…", FormatTotals.Text(finding, "Title"), StringComparison.Ordinal);
        Assert.InRange(FormatTotals.Text(finding, "Title").Length, 250, 256);
        Assert.InRange(FormatTotals.Text(finding, "Description").Length, 1000, 1024);
        Assert.InRange(FormatTotals.Text(finding.GetProperty("Remediation").GetProperty("Recommendation"), "Text").Length, 500, 512);
        Assert.Equal(10, finding.GetProperty("Compliance").GetProperty("StatusReasons").GetArrayLength());

        // https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchImportFindings.html: a finding has at most 240 KB, a batch of a
        // hundred 6 MB.
        Assert.InRange(finding.GetRawText().Length, 1, 60_000);
    }

    private static List<JsonElement> Findings(string text) => [.. FormatTotals.Parse(text).EnumerateArray()];
}
