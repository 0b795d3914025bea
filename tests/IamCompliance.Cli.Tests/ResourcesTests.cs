using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class ResourcesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Types_are_listed_collected_ones_with_what_they_are_and_recorded_ones_by_name()
    {
        var result = (await Iamc.RunAsync(folder.Path, "resources", "--output", "json")).Exits(ExitCodes.Pass);
        using var document = JsonDocument.Parse(result.Output);
        var user = document
            .RootElement.GetProperty("collected")
            .EnumerateArray()
            .Single(t => t.GetProperty("name").GetString() == "AWS::IAM::User");
        Assert.Equal("iam/authorization-details", user.GetProperty("part").GetString());
        Assert.True(user.GetProperty("properties").GetInt32() > 40);
        var recorded = document.RootElement.GetProperty("recorded").EnumerateArray().Select(n => n.GetString()).ToList();
        Assert.Contains("AWS::EC2::Instance", recorded);
        Assert.DoesNotContain("AWS::IAM::User", recorded);
    }

    [Fact]
    public async Task A_filter_leaves_what_has_its_text()
    {
        var result = (await Iamc.RunAsync(folder.Path, "resources", "--filter", "SAML")).Exits(ExitCodes.Pass);
        Assert.Contains("AWS::IAM::SAMLProvider", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AWS::IAM::User", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_shows_path_type_part_origin_and_matchers_of_each_property()
    {
        var result = (await Iamc.RunAsync(folder.Path, "resources", "AWS::IAM::User", "--output", "json")).Exits(ExitCodes.Pass);
        using var document = JsonDocument.Parse(result.Output);
        var properties = document
            .RootElement.GetProperty("properties")
            .EnumerateArray()
            .ToDictionary(p => p.GetProperty("path").GetString()!);
        var created = properties["accessKeys[].createDate"];
        Assert.Equal("timestamp", created.GetProperty("type").GetString());
        Assert.Equal("iam/credential-report", created.GetProperty("parts")[0].GetString());
        Assert.False(created.GetProperty("isDerived").GetBoolean());
        Assert.Contains("within", created.GetProperty("matchers").EnumerateArray().Select(m => m.GetString()));
        Assert.DoesNotContain("like", created.GetProperty("matchers").EnumerateArray().Select(m => m.GetString()));
        Assert.True(properties["effectivePolicies"].GetProperty("isDerived").GetBoolean());
        Assert.Equal(1, created.GetProperty("depth").GetInt32());
    }

    [Fact]
    public async Task Numbers_show_their_unit_and_what_is_worked_out_says_so()
    {
        var account = (await Iamc.RunAsync(folder.Path, "resources", "AWS::::Account", "--filter", "maxPasswordAge")).Exits(ExitCodes.Pass);
        Assert.Contains("number of days", account.Output, StringComparison.Ordinal);
        var policy = (await Iamc.RunAsync(folder.Path, "resources", "AWS::IAM::Policy", "--filter", "isAwsManaged")).Exits(ExitCodes.Pass);
        Assert.Contains("derived", policy.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_type_is_refused_with_the_near_one()
    {
        var result = (await Iamc.RunAsync(folder.Path, "resources", "AWS::IAM::Usr")).Exits(ExitCodes.Usage);
        Assert.Contains("Did you mean `AWS::IAM::User`?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recorded_type_is_shown_too()
    {
        var result = (await Iamc.RunAsync(folder.Path, "resources", "AWS::ACM::Certificate", "--filter", "notAfter")).Exits(ExitCodes.Pass);
        Assert.Contains("config/resources/AWS::ACM::Certificate", result.Output, StringComparison.Ordinal);
    }
}
