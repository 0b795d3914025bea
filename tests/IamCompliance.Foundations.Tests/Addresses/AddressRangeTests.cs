using System.Net;
using IamCompliance.Foundations.Addresses;

namespace IamCompliance.Foundations.Tests.Addresses;

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
    [InlineData("2001:db8:0:8000::/49", "2001:db8:0:8000::1", true)]
    [InlineData("2001:db8:0:8000::/49", "2001:db8:0:7fff::1", false)]
    [InlineData("2001:db8::8000:0:0:0/65", "2001:db8::8000:0:0:1", true)]
    [InlineData("2001:db8::8000:0:0:0/65", "2001:db8::7fff:0:0:1", false)]
    [InlineData("::/0", "ffff::", true)]
    public void A_range_covers_what_lies_within_it(string range, string other, bool expected) =>
        Assert.Equal(expected, Range(range).Covers(Range(other)));

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
    [InlineData("10.0.0.0/08")]
    [InlineData("10.0.0.1.2")]
    [InlineData("10..0.1")]
    [InlineData(":::")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7::8:9")]
    [InlineData("12345::")]
    [InlineData("::1.2.3")]
    [InlineData("::1.2.3.4:5")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    public void What_programs_read_differently_is_no_range(string text) => Assert.Null(AddressRange.Parse(text));

    [Fact]
    public void Bits_behind_the_range_are_noticed()
    {
        Assert.True(Range("10.0.0.1/8").HasHostBits);
        Assert.Equal("10.0.0.0/8", Range("10.0.0.1/8").ToString());
        Assert.False(Range("10.0.0.0/8").HasHostBits);
    }

    [Theory]
    [InlineData("::ffff:10.1.2.3", "10.1.2.3/32")]
    [InlineData("::ffff:10.0.0.0/104", "10.0.0.0/8")]
    [InlineData("::ffff:0:0/96", "0.0.0.0/0")]
    [InlineData("::ffff:0:0/95", "::fffe:0:0/95")]
    [InlineData("2001:db8::1", "2001:db8::1/128")]
    [InlineData("10.0.0.0/8", "10.0.0.0/8")]
    public void An_IPv4_range_written_as_IPv6_is_seen(string written, string expected) =>
        Assert.Equal(Range(expected), Range(Range(written).Unmapped.ToString()));

    [Theory]
    [InlineData("1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7::")]
    [InlineData("::2:3:4:5:6:7:8")]
    [InlineData("::")]
    [InlineData("FE80::A")]
    [InlineData("64:ff9b::192.0.2.33")]
    public void IPv6_is_read_as_the_runtime_reads_it(string text) => Assert.Equal($"{IPAddress.Parse(text)}/128", Range(text).ToString());

    private static AddressRange Range(string text) => AddressRange.Parse(text) ?? throw new ArgumentException(text);
}
