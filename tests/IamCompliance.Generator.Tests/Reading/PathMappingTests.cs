using IamCompliance.Generator.Reading;

namespace IamCompliance.Generator.Tests.Reading;

public sealed class PathMappingTests
{
    [Theory]
    [InlineData(null, "/home/me/controls/a.yaml", "/home/me/controls/a.yaml")]
    [InlineData("", "/home/me/controls/a.yaml", "/home/me/controls/a.yaml")]
    [InlineData("/home/me/=/_/", "/home/me/controls/a.yaml", "/_/controls/a.yaml")]
    [InlineData("/other/=/o/,/home/me/=/_/", "/home/me/controls/a.yaml", "/_/controls/a.yaml")]
    [InlineData("C:\\src\\=/_/", "C:\\src\\controls\\a.yaml", "/_/controls/a.yaml")]
    [InlineData("nonsense", "/home/me/a.yaml", "/home/me/a.yaml")]
    public void The_first_matching_prefix_is_replaced(string? map, string path, string expected) =>
        Assert.Equal(expected, PathMapping.Apply(map, path));
}
