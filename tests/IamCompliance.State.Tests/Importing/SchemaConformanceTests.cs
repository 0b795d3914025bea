using IamCompliance.Definitions.Resources;
using IamCompliance.State.Importing;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Holds what the importer produces to the schemas that controls are checked against.</summary>
public sealed class SchemaConformanceTests
{
    [Theory]
    [InlineData("tidy-shop")]
    [InlineData("acme-dev")]
    public async Task Every_produced_property_stands_in_the_schema_with_its_type(string story)
    {
        var state = await ExportImporter.ImportAsync(RepositoryFiles.Account(story), new ImportOptions());
        var problems = state
            .Items.SelectMany(i =>
                SchemaCheck.Problems(i.ResourceType, KnownResourceTypes.Catalog.Find(i.ResourceType)!.Configuration, i.Configuration)
            )
            .Distinct();
        Assert.Equal([], problems);
    }

    [Fact]
    public async Task The_tidy_account_shows_nearly_every_property_of_the_schema()
    {
        var state = await ExportImporter.ImportAsync(RepositoryFiles.Account("tidy-shop"), new ImportOptions());
        var never = KnownResourceTypes.Catalog.Collected.SelectMany(t =>
            t.Configuration.Properties.Where(p =>
                    !p.IsDerived && !state.ItemsOf(t.Name).Any(i => i.Configuration.TryGetProperty(p.Name, out _))
                )
                .Select(p => $"{t.Name} {p.Name}")
        );
        // What no healthy account has all at once.
        Assert.Equal(
            [
                "AWS::CloudTrail::Trail s3KeyPrefix",
                "AWS::CloudTrail::Trail snsTopicARN",
                "AWS::CloudWatch::Alarm treatMissingData",
                "AWS::Config::ConfigurationRecorder connectorArn",
                "AWS::Config::DeliveryChannel snsTopicARN",
                "AWS::IAM::Role permissionsBoundary",
                "AWS::IAM::User passwordNextRotation",
                "AWS::KMS::Key deletionDate",
            ],
            never
        );
    }
}
