using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Definitions.Tests.Predicates;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.255.255.255", true)]
    [InlineData("10.0.0.0/8", "11.0.0.0", false)]
    [InlineData("10.0.0.0/8", "10.1.0.0/16", true)]
    [InlineData("10.1.0.0/16", "10.0.0.0/8", false)]
    [InlineData("192.0.2.128/25", "192.0.2.127", false)]
    [InlineData("192.0.2.128/25", "192.0.2.128", true)]
    [InlineData("0.0.0.0/0", "203.0.113.9", true)]
    [InlineData("0.0.0.0/0", "::1", false)]
    [InlineData("2001:db8::/32", "2001:db8:ffff::1", true)]
    [InlineData("2001:db8::/32", "2001:db9::", false)]
    [InlineData("10.0.0.1", "10.0.0.1/32", true)]
    public void A_range_covers_what_lies_within_it(string range, string other, bool expected) =>
        Assert.Equal(expected, AddressRange.Parse(range)!.Covers(AddressRange.Parse(other)!));

    [Theory]
    [InlineData("")]
    [InlineData("office")]
    [InlineData("10.1")]
    [InlineData("10.0.0.256")]
    [InlineData("010.0.0.1")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/")]
    [InlineData("10.0.0.0/8/8")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("2001:db8::/129")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[::1]")]
    public void What_programs_read_differently_is_no_range(string text) => Assert.Null(AddressRange.Parse(text));

    [Fact]
    public void Bits_behind_the_range_are_noticed()
    {
        Assert.True(AddressRange.Parse("10.0.0.1/8")!.HasHostBits);
        Assert.Equal("10.0.0.0/8", AddressRange.Parse("10.0.0.1/8")!.ToString());
        Assert.False(AddressRange.Parse("10.0.0.0/8")!.HasHostBits);
    }
}
