using IamCompliance.LogFilters.Tests.Events;
using IamCompliance.LogFilters.Tests.Reading;

namespace IamCompliance.LogFilters.Tests.Alarms;

/// <summary>Other spellings of the same filter agree on every sample; spellings that are wrong by little do not.</summary>
public sealed class EquivalentFilterTests
{
    [Theory]
    [InlineData(
        "root-user-usage",
        """{ $.eventType != "AwsServiceEvent" && ( $.userIdentity.invokedBy NOT EXISTS ) && (($.userIdentity.type = Root)) }"""
    )]
    [InlineData(
        "root-user-usage",
        """{ $.userIdentity.type = %^Root$% && $.userIdentity.invokedBy NOT EXISTS && $.eventType != AwsServiceEvent }"""
    )]
    [InlineData("unauthorized-api-calls", """{ $.errorCode = AccessDenied* || $.errorCode = *UnauthorizedOperation }""")]
    [InlineData("unauthorized-api-calls", """{ $.errorCode = %UnauthorizedOperation$|^AccessDenied% }""")]
    [InlineData(
        "unauthorized-api-calls",
        """{ $.['errorCode'] = "*UnauthorizedOperation" || ($.errorCode = "AccessDenied*" && $.eventVersion = "1.*") }"""
    )]
    [InlineData(
        "console-sign-in-without-mfa",
        """{ $.eventName = ConsoleLogin && $.additionalEventData.MFAUsed = No && $.userIdentity.type = IAMUser && $.responseElements.ConsoleLogin = Success }"""
    )]
    [InlineData(
        "console-sign-in-without-mfa",
        """{ ($.responseElements.ConsoleLogin != "Failure") && ($.userIdentity.type = "IAMUser") && ($.additionalEventData.MFAUsed != "Yes") && ($.eventName = "ConsoleLogin") }"""
    )]
    [InlineData(
        "console-sign-in-failures",
        """{ $.errorMessage = "Failed authentication" && $.responseElements.ConsoleLogin = "Failure" }"""
    )]
    [InlineData(
        "kms-key-disabled-or-deleted",
        """{ $.eventSource = kms* && $.eventName = ScheduleKeyDeletion || $.eventName = DisableKey && $.eventSource = "kms.amazonaws.com" }"""
    )]
    [InlineData(
        "kms-key-disabled-or-deleted",
        """{ $.eventSource = "kms.amazonaws.com" && $.eventName = %^DisableKey$|^ScheduleKeyDeletion$% }"""
    )]
    [InlineData("cloudtrail-changes", """{ $.eventName = "*Trail" || $.eventName = %^St[aortp]+Logging$% }""")]
    [InlineData(
        "config-changes",
        """{($.eventName=PutConfigurationRecorder)||($.eventName=PutDeliveryChannel)||($.eventName=DeleteDeliveryChannel)||($.eventName=StopConfigurationRecorder)}"""
    )]
    [InlineData(
        "security-group-changes",
        """{ $.eventSource = ec2.amazonaws.com && $.readOnly IS FALSE && ($.eventName = *SecurityGroup || $.eventName = *SecurityGroupIngress || $.eventName = *SecurityGroupEgress) }"""
    )]
    [InlineData("network-acl-changes", """{ $.eventName = *NetworkAcl* && $.readOnly IS FALSE }""")]
    [InlineData(
        "organizations-changes",
        """{ $.eventSource = organizations.amazonaws.com && $.readOnly IS FALSE && $.eventName != RegisterDelegatedAdministrator }"""
    )]
    [InlineData(
        "vpc-changes",
        """{ $.eventName = *Vpc || $.eventName = "*VpcPeeringConnection" || $.eventName = *VpcClassicLink || $.eventName = ModifyVpcAttribute }"""
    )]
    [InlineData("route-table-changes", """{ $.eventSource = "ec2.amazonaws.com" && $.readOnly IS FALSE && $.eventName = %Route% }""")]
    public void An_equivalent_spelling_agrees(string alarm, string pattern) => Assert.Empty(Differences(alarm, pattern));

    [Theory]
    [InlineData("root-user-usage", """{ $.userIdentity.type = "Root" }""")]
    [InlineData(
        "root-user-usage",
        """{ $.userIdentity.type = "root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }"""
    )]
    [InlineData(
        "root-user-usage",
        """{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType = "AwsServiceEvent" }"""
    )]
    [InlineData(
        "root-user-usage",
        """{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy != "secretsmanager.amazonaws.com" && $.eventType != "AwsServiceEvent" }"""
    )]
    [InlineData(
        "root-user-usage",
        """{ $.userIdentity.type = "Root" || $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }"""
    )]
    [InlineData("unauthorized-api-calls", """{ $.errorCode = "UnauthorizedOperation" || $.errorCode = "AccessDenied*" }""")]
    [InlineData("unauthorized-api-calls", """{ $.errorCode = "*UnauthorizedOperation" || $.errorCode = "AccessDenied" }""")]
    [InlineData("unauthorized-api-calls", """{ $.errorCode = "*UnauthorizedOperation" && $.errorCode = "AccessDenied*" }""")]
    [InlineData("unauthorized-api-calls", "AccessDenied")]
    [InlineData(
        "console-sign-in-without-mfa",
        """{ $.eventName = "ConsoleLogin" && $.additionalEventData.MFAUsed = "Yes" && $.userIdentity.type = "IAMUser" && $.responseElements.ConsoleLogin = "Success" }"""
    )]
    [InlineData("console-sign-in-without-mfa", """{ $.eventName = "ConsoleLogin" && $.additionalEventData.MFAUsed != "Yes" }""")]
    [InlineData(
        "console-sign-in-without-mfa",
        """{ $.eventName = "ConsoleLogin" && $.additionalEventData.mfaUsed != "Yes" && $.userIdentity.type = "IAMUser" && $.responseElements.ConsoleLogin = "Success" }"""
    )]
    [InlineData(
        "console-sign-in-without-mfa",
        """{ $.eventName = "ConsoleLogin" && $.additionalEventData.MFAUsed IS FALSE && $.userIdentity.type = "IAMUser" && $.responseElements.ConsoleLogin = "Success" }"""
    )]
    [InlineData("console-sign-in-failures", """{ $.errorMessage = "Failed authentication" }""")]
    [InlineData(
        "console-sign-in-failures",
        """{ $.eventName = ConsoleLogin && $.errorMessage = "Failed*" && $.additionalEventData.MFAUsed = "No" }"""
    )]
    [InlineData("iam-policy-changes", """{ $.eventName = "*Policy" || $.eventName = "*PolicyVersion" }""")]
    [InlineData(
        "kms-key-disabled-or-deleted",
        """{ $.eventSource = kms.amazonaws.com && $.eventName = "DisableKey*" || $.eventName = ScheduleKeyDeletion }"""
    )]
    [InlineData(
        "s3-bucket-policy-changes",
        """{ $.eventSource = "s3*" && ($.eventName = "PutBucket*" || $.eventName = "DeleteBucket*") }"""
    )]
    [InlineData(
        "route-table-changes",
        """{ $.eventName = CreateRoute || $.eventName = CreateRouteTable || $.eventName = ReplaceRoute || $.eventName = ReplaceRouteTableAssociation || $.eventName = DeleteRouteTable || $.eventName = DeleteRoute || $.eventName = DisassociateRouteTable }"""
    )]
    [InlineData("organizations-changes", """{ $.eventSource = organizations && $.readOnly IS FALSE }""")]
    [InlineData("vpc-changes", """{ $.eventName = "*Vpc*" }""")]
    public void A_spelling_that_is_wrong_by_little_differs(string alarm, string pattern) => Assert.NotEmpty(Differences(alarm, pattern));

    [Fact]
    public void A_filter_of_terms_is_held_against_the_record_as_CloudTrail_writes_it()
    {
        var filter = Patterns.Read(
            """
            "\"eventName\":\"StopLogging\"" -AccessDenied
            """
        );
        var matched = Assert.Single(SampleEvents.All, e => filter.Matches(e.Record));
        Assert.Equal("StopLogging", matched.Record.GetProperty("eventName").GetString());
    }

    private static IEnumerable<string> Differences(string alarm, string pattern)
    {
        var wanted = Patterns.Read(AlarmFilters.ByAlarm[alarm]);
        var given = Patterns.Read(pattern);
        return SampleEvents.All.Where(e => wanted.Matches(e.Record) != given.Matches(e.Record)).Select(e => e.ToString());
    }
}
