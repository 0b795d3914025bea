using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Resources.Recorded;

namespace IamCompliance.Definitions.Tests.Resources;

public sealed class RecordedTypeTableTests
{
    private static readonly RecordedTypeTable Table = new();

    [Fact]
    public void The_table_holds_413_types() => Assert.Equal(413, Table.Names.Count);

    [SkippableFact]
    public void The_table_is_what_AWS_published()
    {
        var published = PublishedSchema.Find();
        Skip.If(published is null, "Name a clone of awslabs/aws-config-resource-schema in AWS_CONFIG_RESOURCE_SCHEMA.");

        var head = string.Concat(Table.Text.Split('\n').Where(l => l.StartsWith('#')).Select(l => l + "\n"));
        var expected = head + PublishedSchema.Write(published!);
        if (expected == Table.Text)
            return;
        var received = Repository.PathOf("src", "IamCompliance.Definitions", "Resources", "Recorded", "RecordedTypes.received.txt");
        File.WriteAllText(received, expected);
        Assert.Fail(
            $"The table differs from what AWS published. Review {received}, state its date at the head, and rename it to RecordedTypes.txt to accept."
        );
    }

    [Fact]
    public void Every_type_can_be_read() =>
        Assert.All(Table.Names, name => Assert.Equal($"config/resources/{name}", Table.Find(name)!.Part));

    [Fact]
    public void A_type_is_read_once() => Assert.Same(Table.Find("AWS::Lambda::Function"), Table.Find("AWS::Lambda::Function"));

    [Theory]
    [InlineData("AWS::Lambda::Function", "runtime", "string or list")]
    [InlineData("AWS::Lambda::Function", "timeout", "number or list")]
    [InlineData("AWS::Lambda::Function", "lastModified", "timestamp or list")]
    [InlineData("AWS::Lambda::Function", "vpcConfig.subnetIds", "string or list")]
    [InlineData("AWS::Lambda::Function", "vpcConfig", "object or list")]
    [InlineData("AWS::Lambda::Function", "supplementaryConfiguration.Concurrency.reservedConcurrentExecutions", "number or list")]
    [InlineData("AWS::EC2::Subnet", "mapPublicIpOnLaunch", "boolean or list")]
    [InlineData("AWS::EC2::Subnet", "cidrBlock", "string or list")]
    [InlineData("AWS::ECR::Repository", "ImageScanningConfiguration.ScanOnPush", "boolean or list")]
    [InlineData("AWS::Lambda::Function", "arn", "string")]
    [InlineData("AWS::Lambda::Function", "awsRegion", "string")]
    [InlineData("AWS::Lambda::Function", "resourceId", "string")]
    [InlineData("AWS::Lambda::Function", "resourceName", "string")]
    [InlineData("AWS::Lambda::Function", "resourceCreationTime", "timestamp")]
    [InlineData("AWS::Lambda::Function", "tags", "map")]
    [InlineData("AWS::SSM::PatchCompliance", "resourceId", "string")]
    [InlineData("AWS::CloudFront::Distribution", "arn", "string or list")]
    public void A_property_has_the_type_that_AWS_published(string type, string path, string expected)
    {
        var at = Table.Find(type)!.Configuration;
        foreach (var step in path.Split('.'))
        {
            var property = at.FindProperty(step)!;
            Assert.Equal($"config/resources/{type}", property.Part);
            at = property.Type;
        }

        Assert.Equal(expected, at.ToString());
    }

    [Theory]
    [InlineData("AWS::CloudFront::Distribution")]
    [InlineData("AWS::CloudFront::StreamingDistribution")]
    public void Tags_that_AWS_Config_does_not_record_cannot_be_asked_for(string type) =>
        Assert.Null(Table.Find(type)!.Configuration.FindProperty("tags"));

    [Fact]
    public void No_object_names_a_property_twice() => Assert.All(Table.Names, name => AssertDistinct(Table.Find(name)!.Configuration));

    [Fact]
    public void A_type_of_another_name_is_not_found() => Assert.Null(Table.Find("AWS::Lambda::Func"));

    private static void AssertDistinct(PropertyType type)
    {
        Assert.Distinct(type.Properties.Select(p => p.Name));
        foreach (var property in type.Properties)
            AssertDistinct(property.Type);
    }
}
