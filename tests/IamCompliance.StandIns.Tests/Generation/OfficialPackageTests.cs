using System.Reflection;
using Amazon.KeyManagementService;
using Amazon.SecurityToken;

namespace IamCompliance.StandIns.Tests.Generation;

/// <summary>Runs the generator on services whose official packages are at hand, and compares.</summary>
public sealed class OfficialPackageTests
{
    private static readonly Lazy<Assembly> Kms = new(() => StandInCompiler.Build(ModelText.Pair(Repository.TestModels, "kms")));
    private static readonly Lazy<Assembly> Sts = new(() => StandInCompiler.Build(ModelText.Pair(Repository.TestModels, "sts")));

    private static readonly Assembly OfficialKms = typeof(AmazonKeyManagementServiceClient).Assembly;
    private static readonly Assembly OfficialSts = typeof(AmazonSecurityTokenServiceClient).Assembly;

    /// <summary>What the official package of the security token service has by hand, not by its model.</summary>
    private static readonly string[] WrittenByHand = ["Amazon.SecurityToken.Model.Credentials: derives from System.Object"];

    [Fact]
    public void Every_property_and_constant_has_the_name_and_type_of_the_official_one()
    {
        var ours = TypeMembers.OfModel(Kms.Value).Concat(TypeMembers.OfModel(Sts.Value)).ToArray();
        var theirs = TypeMembers.OfModel(OfficialKms).Concat(TypeMembers.OfModel(OfficialSts)).ToHashSet();

        Assert.Equal("", string.Join('\n', ours.Except(theirs)));
        Assert.True(ours.Length >= 156, $"Only {ours.Length} members were compared.");
    }

    [Fact]
    public void Every_constructor_method_and_base_type_is_one_of_the_official_package()
    {
        var ours = TypeMembers.OfBehaviour(Kms.Value).Concat(TypeMembers.OfBehaviour(Sts.Value)).ToArray();
        var theirs = TypeMembers.OfBehaviour(OfficialKms).Concat(TypeMembers.OfBehaviour(OfficialSts)).ToHashSet();

        Assert.Equal("", string.Join('\n', ours.Except(theirs).Except(WrittenByHand)));
        Assert.NotEmpty(ours);
    }

    /// <summary>The official classes an operation touches hold nothing that the stand-in left out.</summary>
    [Theory]
    [InlineData("DescribeKeyRequest")]
    [InlineData("ListKeysResponse")]
    [InlineData("GetKeyPolicyResponse")]
    [InlineData("GetKeyRotationStatusResponse")]
    public void No_property_of_the_official_class_is_missing(string name)
    {
        var ours = TypeMembers.OfModel(Kms.Value).Where(member => member.Contains($".{name}.", StringComparison.Ordinal));
        var theirs = TypeMembers.OfModel(OfficialKms).Where(member => member.Contains($".{name}.", StringComparison.Ordinal));

        Assert.Equal(theirs.Order(), ours.Order());
    }
}
