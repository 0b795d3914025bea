using IamCompliance.State.ConfigFiles;

namespace IamCompliance.State.Tests.ConfigFiles;

public sealed class DeliveredNameTests
{
    private static readonly DateTimeOffset Six = new(2026, 1, 31, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("111122223333_Config_eu-west-1_ConfigSnapshot_20260131T060000Z_6292fd47-f519-4323-9b79-6c3cbebe1b2e.json.gz", "eu-west-1")]
    [InlineData(
        "111122223333_Config_us-gov-west-1_ConfigSnapshot_20260131T060000Z_6292fd47-f519-4323-9b79-6c3cbebe1b2e.json",
        "us-gov-west-1"
    )]
    public void A_snapshot_s_name_says_account_region_time_and_id(string name, string region) =>
        Assert.Equal(new DeliveredName("111122223333", region, "6292fd47-f519-4323-9b79-6c3cbebe1b2e", Six), DeliveredName.TryParse(name));

    [Theory]
    [InlineData("111122223333_Config_eu-west-1_ConfigHistory_AWS::EC2::Volume_20260131T000000Z_20260131T060000Z_1.json.gz")]
    [InlineData("111122223333_Config_eu-west-1_ConfigHistory_AWS__EC2__Volume_20260131T000000Z_20260131T060000Z_12.json")]
    public void A_history_file_s_name_says_account_region_and_end(string name) =>
        Assert.Equal(new DeliveredName("111122223333", "eu-west-1", null, Six), DeliveredName.TryParse(name));

    [Theory]
    [InlineData("snapshot.json.gz")]
    [InlineData("11112222333_Config_eu-west-1_ConfigSnapshot_20260131T060000Z_a.json.gz")]
    [InlineData("111122223333_Config_eu-west-1_ConfigSnapshot_20261331T060000Z_a.json.gz")]
    [InlineData("111122223333_Config_../x_ConfigSnapshot_20260131T060000Z_a.json.gz")]
    [InlineData("111122223333_Config_eu-west-1_ConfigSnapshot_20260131T060000Z_a.json.gz.part")]
    [InlineData("111122223333_Config_eu-west-1_ConfigSnapshot_20260131T060000Z_a_part-1.json.gz")]
    public void Another_name_says_nothing(string name) => Assert.Null(DeliveredName.TryParse(name));
}
