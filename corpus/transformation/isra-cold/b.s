	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "unit.c"
	.p2align 4
	.type	work.isra.0, @function
work.isra.0:
.LFB3:
	.file 1 "unit.c"
	.loc 1 7 38 view -0
	.cfi_startproc
.LVL0:
	.loc 1 9 2 view .LVU1
	.loc 1 7 38 is_stmt 0 view .LVU2
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 9 6 view .LVU3
	movl	%edi, %ebx
	imull	%esi, %ebx
.LVL1:
	.loc 1 11 2 is_stmt 1 view .LVU4
	.loc 1 11 6 is_stmt 0 view .LVU5
	movl	%ebx, %edi
	call	step@PLT
.LVL2:
	.loc 1 11 5 view .LVU6
	testl	%eax, %eax
	js	.L5
	.loc 1 13 2 is_stmt 1 view .LVU7
	.loc 1 13 14 is_stmt 0 view .LVU8
	leal	1(%rbx), %eax
	.loc 1 14 1 view .LVU9
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
.LVL3:
	.loc 1 14 1 view .LVU10
	ret
.LVL4:
	.p2align 4,,10
	.p2align 3
.L5:
	.cfi_restore_state
	.loc 1 12 3 is_stmt 1 view .LVU11
	.loc 1 12 10 is_stmt 0 view .LVU12
	movl	$1, %edi
	.loc 1 14 1 view .LVU13
	popq	%rbx
	.cfi_def_cfa_offset 8
.LVL5:
	.loc 1 12 10 view .LVU14
	jmp	step@PLT
.LVL6:
	.cfi_endproc
.LFE3:
	.size	work.isra.0, .-work.isra.0
	.p2align 4
	.globl	one
	.type	one, @function
one:
.LVL7:
.LFB1:
	.loc 1 17 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 2 view .LVU16
	.loc 1 17 1 is_stmt 0 view .LVU17
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 18 9 view .LVU18
	movl	4(%rdi), %esi
	movl	(%rdi), %edi
.LVL8:
	.loc 1 18 9 view .LVU19
	call	work.isra.0
.LVL9:
	.loc 1 19 1 view .LVU20
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 18 19 view .LVU21
	addl	$1, %eax
	.loc 1 19 1 view .LVU22
	ret
	.cfi_endproc
.LFE1:
	.size	one, .-one
	.p2align 4
	.globl	two
	.type	two, @function
two:
.LVL10:
.LFB2:
	.loc 1 22 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU24
	.loc 1 22 1 is_stmt 0 view .LVU25
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 23 9 view .LVU26
	movl	4(%rdi), %esi
	movl	(%rdi), %edi
.LVL11:
	.loc 1 23 9 view .LVU27
	call	work.isra.0
.LVL12:
	.loc 1 24 1 view .LVU28
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 23 19 view .LVU29
	addl	$2, %eax
	.loc 1 24 1 view .LVU30
	ret
	.cfi_endproc
.LFE2:
	.size	two, .-two
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1a1
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x8
	.long	.LASF5
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x9
	.string	"box"
	.byte	0xc
	.byte	0x1
	.byte	0x1
	.byte	0x8
	.long	0x5d
	.uleb128 0x1
	.long	.LASF2
	.byte	0x6
	.long	0x62
	.byte	0
	.uleb128 0x1
	.long	.LASF3
	.byte	0xd
	.long	0x62
	.byte	0x4
	.uleb128 0x1
	.long	.LASF4
	.byte	0x15
	.long	0x62
	.byte	0x8
	.byte	0
	.uleb128 0xa
	.long	0x2e
	.uleb128 0xb
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xc
	.long	.LASF6
	.byte	0x1
	.byte	0x5
	.byte	0xc
	.long	0x62
	.long	0x7f
	.uleb128 0xd
	.long	0x62
	.byte	0
	.uleb128 0x2
	.string	"two"
	.byte	0x15
	.long	0x62
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xc9
	.uleb128 0x3
	.string	"box"
	.byte	0x15
	.long	0xc9
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x4
	.quad	.LVL12
	.long	0x147
	.uleb128 0x5
	.long	0x129
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x2e
	.uleb128 0x2
	.string	"one"
	.byte	0x10
	.long	0x62
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x118
	.uleb128 0x3
	.string	"box"
	.byte	0x10
	.long	0xc9
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x4
	.quad	.LVL9
	.long	0x147
	.uleb128 0x5
	.long	0x129
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LASF7
	.byte	0x1
	.byte	0x7
	.byte	0x26
	.long	0x62
	.byte	0x1
	.long	0x142
	.uleb128 0xf
	.string	"box"
	.byte	0x1
	.byte	0x7
	.byte	0x3d
	.long	0x142
	.uleb128 0x10
	.long	.LASF8
	.byte	0x1
	.byte	0x9
	.byte	0x6
	.long	0x62
	.byte	0
	.uleb128 0x6
	.long	0x5d
	.uleb128 0x11
	.long	0x118
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x12
	.long	0x135
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x13
	.long	0x129
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x14
	.quad	.LVL2
	.long	0x69
	.long	0x190
	.uleb128 0x7
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x15
	.quad	.LVL6
	.long	0x69
	.uleb128 0x7
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 21
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS3:
	.uleb128 0
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 .LVU4
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU14
.LLST0:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS1:
	.uleb128 .LVU1
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x6
	.byte	0xfa
	.long	0x129
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF4:
	.string	"depth"
.LASF6:
	.string	"step"
.LASF2:
	.string	"width"
.LASF3:
	.string	"height"
.LASF5:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fasynchronous-unwind-tables"
.LASF7:
	.string	"work"
.LASF8:
	.string	"area"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
