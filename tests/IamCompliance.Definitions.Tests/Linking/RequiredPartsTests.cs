using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class RequiredPartsTests
{
    private const string BucketControl = """
        id: bucket-control
        title: Buckets are as they should be
        description: Every bucket is as it should be.
        rationale: Because.
        severity: low
        resource: AWS::S3::Bucket
        require: { versioning.status: Enabled }
        remediation: { text: Mend it. }
        references: [https://docs.aws.amazon.com/]

        """;

    [Theory]
    [InlineData("password-policy-min-length", "iam/password-policy")]
    [InlineData("access-key-rotation", "iam/authorization-details iam/credential-report")]
    [InlineData("cloudtrail-bucket-versioned", "cloudtrail/trails s3/bucket-versioning s3/buckets")]
    [InlineData("cloudtrail-key-rotated", "cloudtrail/trails kms/key-rotation kms/keys")]
    [InlineData("sts-vpc-endpoint", "ec2/vpc-endpoints")]
    public void A_shipped_control_takes_the_parts_of_its_population_and_of_its_properties(string id, string expected) =>
        Assert.Subset(RequiredParts.Of([Shipped(id)]).Ids.ToHashSet(), expected.Split(' ').ToHashSet());

    [Fact]
    public void A_control_takes_nothing_that_another_one_reads() =>
        Assert.Equal(["account/identity", "iam/password-policy"], RequiredParts.Of([Shipped("password-policy-min-length")]).Ids);

    [Fact]
    public void All_shipped_controls_together_take_what_each_of_them_takes()
    {
        var controls = ShippedControls.Catalogue.Controls;
        Assert.Equal(
            controls.SelectMany(c => RequiredParts.Of([c]).Ids).Distinct().Order(StringComparer.Ordinal),
            RequiredParts.Of(controls).Ids
        );
    }

    [Fact]
    public void Every_part_a_verdict_depends_on_is_among_them() =>
        Assert.All(ShippedControls.Catalogue.Controls, c => Assert.Empty(c.Parts.Except(RequiredParts.Of([c]).Ids)));

    [Fact]
    public void Only_controls_about_every_bucket_or_key_ask_for_the_settings_of_all() =>
        Assert.Equal(
            ["bucket-policy-no-anonymous-principal", "key-policy-not-public", "kms-key-not-pending-deletion", "kms-key-rotated"],
            ShippedControls
                .Catalogue.Controls.Where(c => RequiredParts.Of([c]).EveryBucketAndKey)
                .Select(c => c.Id)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_only_the_remediation_command_names_is_read_too()
    {
        var control = Compile(
            BucketControl
                .Replace("{ versioning.status: Enabled }", "{ name: { startsWith: acme- } }", StringComparison.Ordinal)
                .Replace(
                    "{ text: Mend it. }",
                    "{ text: Mend it., cli: 'aws s3api put-bucket-versioning --versioning-configuration Status={versioning.status}' }",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(["s3/buckets"], control.Parts);
        Assert.Equal(["s3/bucket-versioning", "s3/buckets"], RequiredParts.Of([control]).Ids);
    }

    [Theory]
    [InlineData("require: { versioning.status: Enabled }", true)]
    [InlineData("where: { isTrailBucket: false }\nrequire: { versioning.status: Enabled }", true)]
    [InlineData(
        "where: { anyOf: [{ isTrailBucket: true }, { name: { startsWith: acme- } }] }\nrequire: { versioning.status: Enabled }",
        true
    )]
    [InlineData("where: { versioning.status: Enabled }\nrequireCount: { atLeast: 1 }", true)]
    [InlineData("where: { isTrailBucket: true }\nrequire: { versioning.status: Enabled }", false)]
    [InlineData("where: { name: { startsWith: acme- }, isTrailBucket: true }\nrequire: { versioning.status: Enabled }", false)]
    [InlineData("where: { not: { isTrailBucket: false } }\nrequire: { versioning.status: Enabled }", false)]
    [InlineData("where: { noneOf: [{ isTrailBucket: { notEquals: true } }] }\nrequire: { versioning.status: Enabled }", false)]
    [InlineData("where: { isTrailBucket: true, versioning.status: Enabled }\nrequireCount: { atLeast: 1 }", false)]
    [InlineData("forbid: { isTrailBucket: true, versioning.status: Suspended }", false)]
    [InlineData("require: { anyOf: [{ isTrailBucket: false }, { versioning.status: Enabled }] }", false)]
    [InlineData("require: { name: { startsWith: acme- } }", false)]
    public void Settings_of_every_bucket_are_read_when_those_without_a_trail_can_change_the_verdict(string demand, bool expected)
    {
        var control = Compile(BucketControl.Replace("require: { versioning.status: Enabled }", demand, StringComparison.Ordinal));
        Assert.Equal(expected, RequiredParts.Of([control]).EveryBucketAndKey);
    }

    private static Control Shipped(string id) => ShippedControls.Catalogue.Controls.Single(c => c.Id == id);

    // The reader itself, because a catalogue leaves out controls without cases.
    private static Control Compile(string text)
    {
        var sink = new DiagnosticSink();
        var source = new SourceText("controls/data-protection/bucket-control/control.yaml", text);
        var control = new ControlReader(KnownResourceTypes.Catalog, new EventSets(), sink).Read(
            YamlReader.Read(source, sink)!,
            DefinitionPath.Parse(source.Path)
        );
        Assert.Empty(sink.Items);
        return control!;
    }
}
