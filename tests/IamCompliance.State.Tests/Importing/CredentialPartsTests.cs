using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Reads what no list has of roles, SAML providers, and credentials that are neither passwords nor access keys.</summary>
public sealed class CredentialPartsTests
{
    private const string Credentials = "iam-list-service-specific-credentials.true.json";
    private const string Keys = "iam-list-ssh-public-keys.ada.json";
    private const string Provider = "iam-get-saml-provider.staff.json";
    private const string Roles = "iam-list-roles.json";

    [Fact]
    public async Task Users_have_their_own_credentials_for_services_and_the_others_none()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.ServiceSpecificCredentials).Status);
        Assert.Equal(
            """[{"serviceSpecificCredentialId":"ACCAEXAMPLE00001","serviceName":"bedrock.amazonaws.com","status":"Active","createDate":"2025-12-01T08:00:00Z","expirationDate":"2026-02-28T08:00:00Z"}]""",
            Property(state, ResourceTypes.User, "deploy", "serviceSpecificCredentials")
        );
        Assert.Equal("[]", Property(state, ResourceTypes.User, "ada", "serviceSpecificCredentials"));
    }

    [Fact]
    public async Task An_answer_that_may_be_for_the_caller_alone_says_nothing_of_all_users()
    {
        using var export = new ExportFolder()
            .Without(Credentials)
            .With("iam-list-service-specific-credentials.json", """{"ServiceSpecificCredentials": []}""");
        var state = await export.ImportAsync();
        Assert.NotEqual(ReadStatus.Complete, state.GetPart(PartIds.ServiceSpecificCredentials).Status);
        Assert.False(Find(state, ResourceTypes.User, "ada").TryGetProperty("serviceSpecificCredentials", out _));
    }

    [Fact]
    public async Task Keys_are_those_of_the_user_who_was_asked_for()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.SshPublicKeys).Status);
        Assert.Equal(
            """[{"sshPublicKeyId":"APKAEXAMPLE00001","status":"Active","uploadDate":"2025-12-01T08:00:00Z"}]""",
            Property(state, ResourceTypes.User, "ada", "sshPublicKeys")
        );
        Assert.Equal("[]", Property(state, ResourceTypes.User, "deploy", "sshPublicKeys"));
    }

    [Fact]
    public async Task A_user_who_was_not_asked_for_is_a_gap()
    {
        using var export = new ExportFolder().Without(Keys);
        var state = await export.ImportAsync();
        Assert.Equal("Nobody asked for 1 of 2: ada.", state.GetPart(PartIds.SshPublicKeys).Error!.Message);
        Assert.False(Find(state, ResourceTypes.User, "ada").TryGetProperty("sshPublicKeys", out _));
    }

    [Fact]
    public async Task Roles_say_how_long_their_sessions_may_last()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.Roles).Status);
        Assert.Equal("5400", Property(state, ResourceTypes.Role, "auditor", "maxSessionDuration"));
        Assert.Equal("1.5", Property(state, ResourceTypes.Role, "auditor", "maxSessionHours"));
        Assert.Equal("1", Property(state, ResourceTypes.Role, "shop-web", "maxSessionHours"));
    }

    [Fact]
    public async Task A_provider_says_whether_assertions_must_be_encrypted_and_nothing_of_its_metadata()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal(
            """{"arn":"arn:aws:iam::111122223333:saml-provider/staff","name":"staff","createDate":"2025-01-10T08:00:00Z","validUntil":"2031-01-01T00:00:00Z","assertionEncryptionMode":"Required","tags":{"team":"shop"}}""",
            JsonSerializer.Serialize(Find(state, ResourceTypes.SamlProvider, "staff"))
        );
    }

    [Theory]
    [InlineData(Credentials, "{}", PartIds.ServiceSpecificCredentials, "`ServiceSpecificCredentials` is missing")]
    [InlineData(
        Credentials,
        """{"ServiceSpecificCredentials": [{"UserName": "ada"}]}""",
        PartIds.ServiceSpecificCredentials,
        "ServiceSpecificCredentialId` is missing"
    )]
    [InlineData(
        Credentials,
        """{"ServiceSpecificCredentials": [{"UserName": "bob", "ServiceSpecificCredentialId": "ACCA1", "ServiceName": "bedrock.amazonaws.com", "Status": "Active", "CreateDate": "2026-01-01T00:00:00Z"}]}""",
        PartIds.ServiceSpecificCredentials,
        "are not among those of the list"
    )]
    [InlineData(
        Credentials,
        """{"ServiceSpecificCredentials": [], "IsTruncated": true}""",
        PartIds.ServiceSpecificCredentials,
        "IsTruncated is true"
    )]
    [InlineData(Keys, "{}", PartIds.SshPublicKeys, "`SSHPublicKeys` is missing")]
    [InlineData(
        Keys,
        """{"SSHPublicKeys": [{"UserName": "bob", "SSHPublicKeyId": "APKA1"}]}""",
        PartIds.SshPublicKeys,
        "is a key of `bob`, not of `ada`"
    )]
    [InlineData(Keys, """{"SSHPublicKeys": [{"UserName": "ada"}]}""", PartIds.SshPublicKeys, "SSHPublicKeyId` is missing")]
    [InlineData(Provider, "{}", PartIds.SamlProviderDetails, "`SAMLMetadataDocument` is missing")]
    [InlineData(
        Provider,
        """{"SAMLMetadataDocument": "<x/>", "CreateDate": "2024-01-10T08:00:00+00:00"}""",
        PartIds.SamlProviderDetails,
        "answers for a provider made at 2024-01-10 08:00:00Z"
    )]
    [InlineData(Roles, "{}", PartIds.Roles, "`Roles` is missing")]
    [InlineData(Roles, """{"Roles": [{"RoleName": "auditor"}]}""", PartIds.Roles, "MaxSessionDuration` is missing")]
    [InlineData(
        Roles,
        """{"Roles": [{"RoleName": "auditor", "MaxSessionDuration": 3600}]}""",
        PartIds.Roles,
        "are not those of the list iam/authorization-details"
    )]
    public async Task A_broken_answer_is_a_gap(string file, string answer, string partId, string problem)
    {
        using var export = new ExportFolder().With(file, answer);
        var part = await export.ImportPartAsync(partId);
        Assert.True(part.Status is ReadStatus.Failed or ReadStatus.Partial);
        Assert.Contains(problem, part.Error!.Message, StringComparison.Ordinal);
    }

    private static string Property(AccountState state, string type, string name, string property) =>
        JsonSerializer.Serialize(Find(state, type, name).GetProperty(property));

    private static JsonElement Find(AccountState state, string type, string name) =>
        state.ItemsOf(type).Single(i => i.ResourceName == name).Configuration;
}
