using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Resources.Recorded;

namespace IamCompliance.Definitions.Tests.Resources;

public sealed class ResourceTypeCatalogTests
{
    [Fact]
    public void A_collector_s_schema_outranks_the_recorded_one()
    {
        var bucket = KnownResourceTypes.Catalog.Find("AWS::S3::Bucket")!;

        Assert.Equal("s3/buckets", bucket.Part);
        Assert.NotNull(bucket.Configuration.FindProperty("versioning"));
        Assert.Null(bucket.Configuration.FindProperty("supplementaryConfiguration"));
    }

    [Fact]
    public void Names_are_those_of_both_sorted_and_once()
    {
        var names = KnownResourceTypes.Catalog.Names.ToList();

        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
        Assert.Superset(new RecordedTypeTable().Names.ToHashSet(), names.ToHashSet());
        Assert.Superset(KnownResourceTypes.Catalog.Collected.Select(t => t.Name).ToHashSet(), names.ToHashSet());
    }

    [Theory]
    [InlineData("iam/credential-report", true)]
    [InlineData("config/resources/AWS::Lambda::Function", true)]
    [InlineData("config/resources/AWS::Lambda::Functoin", false)]
    [InlineData("config/resources/AWS::S3::Bucket", false)]
    [InlineData("config/resources/", false)]
    public void A_part_is_known_where_a_type_rests_on_it(string part, bool isKnown) =>
        Assert.Equal(isKnown, KnownResourceTypes.Catalog.HasPart(part));

    [Fact]
    public void The_table_stays_shut_while_only_collected_types_are_named()
    {
        var table = new RecordedTypeTable();
        var catalog = new ResourceTypeCatalog(KnownResourceTypes.Catalog.Collected, table);

        CatalogueCompiler.Compile([Examples.ControlFile, Examples.CasesFile], catalog);
        Assert.False(table.IsOpen);

        Assert.NotNull(catalog.Find("AWS::Lambda::Function"));
        Assert.True(table.IsOpen);
    }

    [Fact]
    public void A_catalogue_can_be_made_of_own_types_alone()
    {
        var catalog = new ResourceTypeCatalog([new ResourceType("My::Own::Type", "my/part", "Mine.", PropertyType.ObjectOf())]);

        Assert.Equal(["My::Own::Type"], catalog.Names);
        Assert.Null(catalog.Find("AWS::Lambda::Function"));
        Assert.True(catalog.HasPart("my/part"));
    }
}
