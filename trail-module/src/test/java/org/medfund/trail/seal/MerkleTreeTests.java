package org.medfund.trail.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree against the vectors of the reference implementation: leaves "a", "b" and so on. */
class MerkleTreeTests {

    private static final int MANY = 70;

    @ParameterizedTest
    @CsvSource({
        "0, 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "1, Aippeebat6pa5MPl5F9+l3ESp+Y1k4INvsHsc4ok+Tw=",
        "2, sTeYX/SE+2ANuTEHx3sDZcgNePW0Kd7Q/Zc2HQd5mes=",
        "3, NmQuc8JUCrEh46a/lUWwokmCzYMOsT080Z3jzmwCHsE=",
        "7, SuGRk59UjZk0dAuI3qLFy4m7iHD8RQXNed7Gu/qu6cs="
    })
    void hasTheRootOfTheReference(int size, String root) {
        assertThat(tree(size).root()).hasToString(root);
    }

    @Test
    void provesInclusionAsTheReferenceDoes() {
        assertThat(tree(7).inclusion(4))
                .extracting(Hash::base64)
                .containsExactly(
                        "9aBtPFKTcInFG3xsHMGUjM3FWBMosuu1eOjMpmp7UiE=",
                        "WusZboNZgjG0XGHz4MWg/aSbDU+GpttfiTqszPUU+pk=",
                        "MzdqO9Y+mZNwioTd/mworli4NQXdH+1xG9kk7FpiOfA=");
    }

    @Test
    void provesConsistencyAsTheReferenceDoes() {
        assertThat(tree(7).consistency(3))
                .extracting(Hash::base64)
                .containsExactly(
                        "WX/LMSgtNGVMIA00GPylcFxkjr8ybsc9jd7xGEH4dtg=",
                        "0HDcW42prqfcD1rUwp2JllIABZyaDOyjq9XaJJLctx0=",
                        "sTeYX/SE+2ANuTEHx3sDZcgNePW0Kd7Q/Zc2HQd5mes=",
                        "4obTOQZlp83HWUU77QsAze0YQtdX4+bP6H31PbF35yU=");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 33, MANY})
    void growsLeafByLeafToTheSameRoot(int size) {
        var peaks = new Peaks();
        tree(size).leaves().forEach(peaks::append);
        assertThat(peaks.root()).isEqualTo(tree(size).root());
        var stored = Peaks.of(size, peaks.bytes());
        stored.append(leaf(size));
        assertThat(stored.root()).isEqualTo(tree(size + 1).root());
    }

    @Test
    void everyLeafOfEveryTreeIsProvedAndNoOtherIs() {
        for (var size = 1; size <= MANY; size++) {
            var tree = tree(size);
            for (var index = 0; index < size; index++) {
                var proof = tree.inclusion(index);
                assertThat(Proofs.includes(leaf(index), index, size, proof, tree.root()))
                        .isTrue();
                assertThat(Proofs.includes(leaf(index + 1), index, size, proof, tree.root()))
                        .isFalse();
                assertThat(Proofs.includes(leaf(index), index, size, proof, leaf(0)))
                        .isEqualTo(size == 1);
            }
        }
    }

    @Test
    void everyEarlierTreeIsProvedAndNoOtherIs() {
        var tree = tree(MANY);
        for (var earlier = 1; earlier <= MANY; earlier++) {
            var proof = tree.consistency(earlier);
            var root = tree.rootAt(earlier);
            assertThat(Proofs.consistent(earlier, root, MANY, tree.root(), proof))
                    .isTrue();
            assertThat(Proofs.consistent(earlier, leaf(99), MANY, tree.root(), proof))
                    .isFalse();
            assertThat(Proofs.consistent(MANY, tree.root(), earlier, root, proof))
                    .isEqualTo(earlier == MANY);
        }
    }

    private static MerkleTree tree(int size) {
        return new MerkleTree(
                IntStream.range(0, size).mapToObj(MerkleTreeTests::leaf).toList());
    }

    private static Hash leaf(int index) {
        return Hash.ofLeaf(Character.toString('a' + index).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsItsLeaves() {
        assertThat(new MerkleTree(List.of()).root()).isEqualTo(Hash.EMPTY);
    }
}
